#include "exporting/export_photos.h"

#include "common/files.h"
#include "exporting/encode.h"
#include "exporting/metadata.h"
#include "exporting/originals.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

namespace pawtrait::exporting {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::exporting", text);
}

/// All lanes share one of these. Names are given in the order of the jobs, so that a rerun gives the same ones; everything else
/// runs side by side.
class Work {
public:
    Work(std::span<const ExportJob> jobs, const ExportOptions &options, const std::function<void(int, Result<Exported>)> &done, const StopToken &stop)
        : m_jobs(jobs), m_options(options), m_done(done), m_stop(stop), m_originals(options.originals)
    {
        for (const ExportJob &job : jobs)
            m_originals.add(job.source);
    }

    void runLane()
    {
        for (int index = m_next++; index < static_cast<int>(m_jobs.size()) && !m_stop.stop_requested(); index = m_next++) {
            auto result = guarded([&] { return exportOne(index); });
            passTurn(index);
            const std::lock_guard lock(m_doneMutex);
            if (result || result.error().kind != ErrorKind::Cancelled)
                m_done(index, std::move(result));
        }
    }

private:
    /// What a library throws during one photo fails that photo.
    template <class Function>
    static auto guarded(Function function) -> decltype(function())
    {
        try {
            return function();
        } catch (const std::bad_alloc &) {
            return Error{ErrorKind::OutOfMemory, tr("There is not enough memory. Close other programs and try again."), QStringLiteral("std::bad_alloc")};
        } catch (const std::exception &e) {
            return Error{ErrorKind::Internal, tr("The program met something it did not expect. Try again, and report it if it comes back."), QString::fromUtf8(e.what())};
        }
    }

    Result<Exported> exportOne(int index)
    {
        const ExportJob &job = m_jobs[static_cast<std::size_t>(index)];
        auto result = guarded([&] { return makeFile(index, job); });
        if (result || result.error().kind == ErrorKind::Cancelled)
            return result;
        Error error = result.error();
        //: a sentence with the reason follows
        error.userText = tr("Cannot export %1.").arg(quotedName(job.source)) + QLatin1Char(' ') + error.userText;
        return error;
    }

    Result<Exported> makeFile(int index, const ExportJob &job)
    {
        if (const QFileInfo info(job.source); info.exists() && !info.isFile() && !info.isDir()) // a pipe or device would block
            return Error{ErrorKind::Invalid, tr("It is not a file. Choose a photo."), {}};
        const auto bytes = readFile(job.source, m_options.limits.maxBytes);
        if (!bytes)
            return bytes.error();
        auto photo = image::decodeBytes(*bytes, job.source, {0, m_options.limits}, m_stop);
        if (!photo)
            return photo.error();
        if (job.edit) {
            auto edited = job.edit(*photo);
            if (!edited)
                return edited.error();
            photo->pixels = *std::move(edited);
            photo->originalWidth = photo->pixels.width;
            photo->originalHeight = photo->pixels.height;
        }
        auto rendered = render(*photo, job.crop, m_options.preset);
        if (!rendered)
            return rendered.error();
        Exported exported;
        exported.notes = photo->notes + rendered->notes;
        exported.width = rendered->pixels.width;
        exported.height = rendered->pixels.height;
        photo->pixels = {};

        const QString name = nameInTurn(index, stemFor(index, job, exported, *bytes));
        if (name.isEmpty())
            return cancelled();
        exported.path = QDir(m_options.folder).absoluteFilePath(name);
        if (auto allowed = mayWrite(exported.path); !allowed)
            return allowed.error();
        if (m_options.existing == Existing::Keep && QFileInfo::exists(exported.path)) {
            exported.kept = true;
            return exported;
        }
        const auto encoded = encode(rendered->pixels, m_options.preset.format, m_options.preset.quality);
        if (!encoded)
            return encoded.error();
        const WithMetadata file = withMetadataOf(*bytes, *encoded, m_options.preset.format, exported.width, exported.height);
        exported.notes += file.notes;
        if (m_stop.stop_requested())
            return cancelled();
        if (auto written = writeFile(exported.path, file.file); !written)
            return written.error();
        return exported;
    }

    QString stemFor(int index, const ExportJob &job, const Exported &exported, const QByteArray &bytes) const
    {
        if (!job.name.isEmpty())
            return harmlessFileName(job.name);
        NameFields fields{QFileInfo(job.source).completeBaseName(), m_options.preset.id, job.score, {}, index + 1, exported.width, exported.height, job.group};
        if (m_options.pattern.uses(QStringLiteral("date")))
            fields.date = dateTaken(bytes);
        return m_options.pattern.fileName(fields);
    }

    Result<void> mayWrite(const QString &path) const
    {
        const QFileInfo info(path);
        if (m_originals.contains(path))
            return Error{ErrorKind::WriteFailed,
                         tr("%1 in the chosen folder is an original photo, and originals are never written over. Choose another folder or name pattern.").arg(quotedName(path)),
                         {}};
        if (info.isSymLink())
            return Error{ErrorKind::WriteFailed, tr("%1 in the chosen folder is a link to another place. Choose another folder or name pattern.").arg(quotedName(path)), {}};
        if (info.isDir())
            return Error{ErrorKind::WriteFailed, tr("%1 in the chosen folder is a folder. Choose another folder or name pattern.").arg(quotedName(path)), {}};
        if (info.exists() && m_options.existing != Existing::Keep && m_options.existing != Existing::Replace)
            return Error{
                ErrorKind::WriteFailed, tr("%1 exists already in the chosen folder. Choose another folder or name pattern, or allow overwriting.").arg(quotedName(path)), {}};
        return {};
    }

    /// Waits until all jobs before this one have their names; empty after a stop.
    QString nameInTurn(int index, const QString &stem)
    {
        std::unique_lock lock(m_turnMutex);
        if (!m_turnChanged.wait(lock, m_stop, [&] { return m_turn == index; }))
            return {};
        const auto isTaken = [this](const QString &file) {
            const QFileInfo info(QDir(m_options.folder).absoluteFilePath(file));
            return info.exists() || info.isSymLink(); // also one that leads nowhere
        };
        const QString suffix = suffixOf(m_options.preset.format);
        QString name = m_names.unique(stem, suffix);
        while (m_options.existing == Existing::Number && isTaken(name))
            name = m_names.unique(stem, suffix);
        ++m_turn;
        m_turnChanged.notify_all();
        return name;
    }

    /// A job that failed before it had a name lets the next one have its.
    void passTurn(int index)
    {
        std::unique_lock lock(m_turnMutex);
        m_turnChanged.wait(lock, m_stop, [&] { return m_turn >= index; });
        if (m_turn == index)
            ++m_turn;
        m_turnChanged.notify_all();
    }

    const std::span<const ExportJob> m_jobs;
    const ExportOptions &m_options;
    const std::function<void(int, Result<Exported>)> &m_done;
    const StopToken m_stop;
    Originals m_originals;
    UsedNames m_names;
    std::atomic<int> m_next{0};
    int m_turn = 0;
    std::mutex m_turnMutex, m_doneMutex;
    std::condition_variable_any m_turnChanged;
};

} // namespace

void exportPhotos(std::span<const ExportJob> jobs, const ExportOptions &options, const std::function<void(int, Result<Exported>)> &done, const StopToken &stop)
{
    Work work(jobs, options, done, stop);
    const int wanted = options.lanes > 0 ? options.lanes : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const int lanes = std::clamp(wanted, 1, std::max(1, static_cast<int>(jobs.size())));
    std::vector<std::jthread> threads;
    try {
        for (int lane = 0; lane < lanes; ++lane)
            threads.emplace_back([&work] { work.runLane(); });
    } catch (const std::system_error &) { // no more threads to be had: those that are there do the work
        if (threads.empty())
            work.runLane();
    }
}

} // namespace pawtrait::exporting
