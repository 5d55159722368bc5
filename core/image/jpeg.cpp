#include "image/decoders.h"

#include <QCoreApplication>

#include <cstdio> // jpeglib.h needs it before
#include <jpeglib.h>
#include <jerror.h>

#include <algorithm>
#include <csetjmp>
#include <cstring>

namespace pawtrait::image {

namespace {

constexpr int maxScans = 500; // a progressive JPEG has about ten; thousands are a denial of service

struct ErrorManager {
    jpeg_error_mgr base;
    std::jmp_buf jump;
    char message[JMSG_LENGTH_MAX];
    int firstWarning;       ///< message code, 0: none
    bool extraneous;        ///< harmless bytes between markers
    bool badProfile;        ///< the ICC profile's pieces do not fit together
    bool stopped;
    bool tooManyScans;
};

ErrorManager *managerOf(j_common_ptr info)
{
    return reinterpret_cast<ErrorManager *>(info->err);
}

[[noreturn]] void onError(j_common_ptr info)
{
    ErrorManager *manager = managerOf(info);
    info->err->format_message(info, manager->message);
    std::longjmp(manager->jump, 1);
}

void onMessage(j_common_ptr info, int level)
{
    if (level >= 0)
        return;
    ErrorManager *manager = managerOf(info);
    const int code = info->err->msg_code;
    // These leave the picture whole (JWRN_NOT_SEQUENTIAL: some cameras fill the scan header carelessly); every other warning
    // means damage.
    switch (code) {
    case JWRN_EXTRANEOUS_DATA: manager->extraneous = true; return;
    case JWRN_BOGUS_ICC: manager->badProfile = true; return;
    case JWRN_JFIF_MAJOR:
    case JWRN_ADOBE_XFORM:
    case JWRN_NOT_SEQUENTIAL: return;
    default: break;
    }
    if (manager->firstWarning == 0) {
        manager->firstWarning = code;
        info->err->format_message(info, manager->message);
    }
    ++info->err->num_warnings;
}

struct ProgressMonitor {
    jpeg_progress_mgr base;
    const Deadline *deadline;
    j_decompress_ptr info;
};

void onProgress(j_common_ptr info)
{
    auto *monitor = reinterpret_cast<ProgressMonitor *>(info->progress);
    ErrorManager *manager = managerOf(info);
    manager->stopped = monitor->deadline->isOver();
    manager->tooManyScans = monitor->info->input_scan_number > maxScans;
    if (manager->stopped || manager->tooManyScans)
        std::longjmp(manager->jump, 1);
}

/// A whole file in memory whose end is an error: libjpeg's own source invents an end-of-image marker there.
struct MemorySource {
    jpeg_source_mgr base;
};

void nothing(j_decompress_ptr) {}

boolean outOfBytes(j_decompress_ptr info)
{
    static const JOCTET end[] = {0xFF, JPEG_EOI};
    WARNMS(info, JWRN_JPEG_EOF);
    info->src->next_input_byte = end;
    info->src->bytes_in_buffer = 2;
    return TRUE;
}

void skipBytes(j_decompress_ptr info, long count)
{
    if (count <= 0)
        return;
    if (static_cast<std::size_t>(count) > info->src->bytes_in_buffer) {
        info->src->bytes_in_buffer = 0;
        info->src->fill_input_buffer(info);
        return;
    }
    info->src->next_input_byte += count;
    info->src->bytes_in_buffer -= static_cast<std::size_t>(count);
}

/// The largest reduction 1/1, 1/2, 1/4, 1/8 that leaves both sides at least `enough` pixels.
unsigned reductionFor(unsigned width, unsigned height, int enough)
{
    unsigned reduction = 1;
    while (enough > 0 && reduction < 8 && std::min(width, height) / (reduction * 2) >= static_cast<unsigned>(enough))
        reduction *= 2;
    return reduction;
}

/// The first EXIF block; empty when there is none. The bytes stay libjpeg's.
QByteArray exifOf(const jpeg_decompress_struct &info)
{
    for (auto *marker = info.marker_list; marker; marker = marker->next) {
        if (marker->marker == JPEG_APP0 + 1 && marker->data_length >= 6 && std::memcmp(marker->data, "Exif\0\0", 6) == 0)
            return QByteArray::fromRawData(reinterpret_cast<const char *>(marker->data), static_cast<qsizetype>(marker->data_length));
    }
    return {};
}

/// Everything that must outlive a longjmp lives here, not on decodeJpeg's stack.
struct Work {
    jpeg_decompress_struct info{};
    ErrorManager errors{};
    ProgressMonitor progress{};
    MemorySource source{};
    Decoded result;
    bool created = false;

    ~Work()
    {
        if (created)
            jpeg_destroy_decompress(&info);
    }
};

Failure damaged(const Work &work)
{
    const QString log = QString::fromLatin1(work.errors.message);
    const int code = work.errors.firstWarning ? work.errors.firstWarning : work.errors.base.msg_code;
    if (work.errors.stopped)
        return {Failure::Reason::Stopped, {}};
    if (work.errors.tooManyScans)
        return {Failure::Reason::Corrupt, QStringLiteral("more than %1 scans").arg(maxScans)};
    if (code == JERR_OUT_OF_MEMORY)
        return {Failure::Reason::OutOfMemory, log};
    if (code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER || code == JERR_INPUT_EOF || code == JERR_INPUT_EMPTY)
        return {Failure::Reason::Truncated, log};
    if (code == JERR_BAD_PRECISION || code == JERR_ARITH_NOTIMPL || code == JERR_SOF_UNSUPPORTED || code == JERR_CONVERSION_NOTIMPL)
        return {Failure::Reason::Unsupported, log};
    return {Failure::Reason::Corrupt, log};
}

/// Reads headers; std::nullopt when the photo may be decoded.
std::optional<Failure> begin(Work &work, const QByteArray &bytes, const DecodeOptions &options)
{
    auto &info = work.info;
    info.src = &work.source.base;
    work.source.base = {reinterpret_cast<const JOCTET *>(bytes.constData()), static_cast<std::size_t>(bytes.size()), nothing, outOfBytes, skipBytes, jpeg_resync_to_restart, nothing};
    jpeg_save_markers(&info, JPEG_APP0 + 1, 0xFFFF);
    jpeg_save_markers(&info, JPEG_APP0 + 2, 0xFFFF);
    jpeg_read_header(&info, TRUE);
    return checkSize(info.image_width, info.image_height, 0, options.limits);
}

/// Memory for output and libjpeg's own: a photo in several scans keeps all its coefficients (two bytes each) until the last.
qint64 memoryFor(j_decompress_ptr info)
{
    const qint64 places = static_cast<qint64>(info->output_width) * info->output_height;
    const qint64 output = info->out_color_space == JCS_CMYK ? 4 + 3 : 3;
    const qint64 coefficients = jpeg_has_multiple_scans(info) ? 2 * info->num_components : 0;
    return places * output + static_cast<qint64>(info->image_width) * info->image_height * coefficients;
}

/// Chooses reduction and colours and takes the memory; std::nullopt when the photo may be decoded.
std::optional<Failure> prepareOutput(Work &work, const DecodeOptions &options)
{
    auto &info = work.info;
    Decoded &result = work.result;
    result.fullWidth = static_cast<int>(info.image_width);
    result.fullHeight = static_cast<int>(info.image_height);
    if (const QByteArray exif = exifOf(info); !exif.isEmpty())
        result.takeOrientation(orientationFromExif(exif));
    JOCTET *profile = nullptr;
    unsigned profileSize = 0;
    if (jpeg_read_icc_profile(&info, &profile, &profileSize)) {
        result.profile = QByteArray(reinterpret_cast<const char *>(profile), static_cast<qsizetype>(profileSize));
        free(profile);
    }
    info.scale_num = 1;
    info.scale_denom = reductionFor(info.image_width, info.image_height, options.enoughForShortSide);
    if (info.jpeg_color_space == JCS_CMYK || info.jpeg_color_space == JCS_YCCK) {
        info.out_color_space = JCS_CMYK;
        result.model = Decoded::Model::Cmyk;
    } else {
        info.out_color_space = JCS_RGB;
        if (info.jpeg_color_space == JCS_GRAYSCALE)
            result.model = Decoded::Model::Gray;
    }
    jpeg_calc_output_dimensions(&info);
    if (auto failure = checkMemory(memoryFor(&info), options.limits))
        return failure;
    result.pixels.width = static_cast<int>(info.output_width);
    result.pixels.height = static_cast<int>(info.output_height);
    const std::size_t places = static_cast<std::size_t>(info.output_width) * info.output_height;
    if (result.model == Decoded::Model::Cmyk)
        result.cmyk.resize(places * 4);
    else
        result.pixels.bytes.resize(places * 3);
    return std::nullopt;
}

void readRows(Work &work)
{
    auto &info = work.info;
    jpeg_start_decompress(&info);
    const std::size_t rowBytes = static_cast<std::size_t>(info.output_width) * static_cast<std::size_t>(info.output_components);
    std::uint8_t *to = work.result.model == Decoded::Model::Cmyk ? work.result.cmyk.data() : work.result.pixels.bytes.data();
    while (info.output_scanline < info.output_height) {
        JSAMPROW rows[16];
        const unsigned wanted = std::min<unsigned>(16, info.output_height - info.output_scanline);
        for (unsigned i = 0; i < wanted; ++i)
            rows[i] = to + (static_cast<std::size_t>(info.output_scanline) + i) * rowBytes;
        jpeg_read_scanlines(&info, rows, wanted);
    }
    jpeg_finish_decompress(&info);
}

} // namespace

DecodeResult decodeJpeg(const QByteArray &bytes, const DecodeOptions &options, const Deadline &deadline)
{
    Work work;
    auto &info = work.info;
    info.err = jpeg_std_error(&work.errors.base);
    work.errors.base.error_exit = onError;
    work.errors.base.emit_message = onMessage;
    // Nothing with a destructor is created between here and a longjmp on this function's stack: libjpeg's C frames are all
    // that is jumped over.
    if (setjmp(work.errors.jump) != 0)
        return damaged(work);
    jpeg_create_decompress(&info);
    work.created = true;
    work.progress = {{onProgress, 0, 0, 0, 0}, &deadline, &info};
    if (auto failure = begin(work, bytes, options))
        return *failure;
    info.progress = &work.progress.base;
    if (auto failure = prepareOutput(work, options))
        return *failure;
    readRows(work);
    if (work.errors.firstWarning != 0)
        return damaged(work);
    if (work.result.model == Decoded::Model::Cmyk && info.saw_Adobe_marker) { // Adobe stores paper as 255
        for (std::uint8_t &ink : work.result.cmyk)
            ink = static_cast<std::uint8_t>(255 - ink);
    }
    if (work.errors.extraneous)
        work.result.notes.append(QCoreApplication::translate("pawtrait::image", "The file has some bytes inside that belong to no part of the photo; look whether it is whole."));
    if (work.errors.badProfile)
        work.result.notes.append(unusableProfileNote());
    return std::move(work.result);
}

} // namespace pawtrait::image
