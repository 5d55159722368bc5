#include "exporting/crop_for_preset.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace pawtrait::exporting {

namespace {

using crop::Suggestion;

/// What exporting itself does not do: without the canvas where the preset has a shape.
crop::Edit withoutOwnCanvas(crop::Edit edit, const Preset &preset)
{
    if (preset.width > 0)
        edit.canvas.reset();
    return edit;
}

/// A photo of that shape fills the preset's canvas.
bool hasShapeOf(const Preset &preset, int width, int height)
{
    const auto layout = layoutFor({}, width, height, preset);
    return layout && !layout->padded && !layout->cut;
}

} // namespace

Result<crop::Edit> bestEditFor(const scoring::PhotoScorer &scorer, const QString &file, const Preset &preset, const CropSearch &search, const StopToken &stop)
{
    const auto photo = image::decodeFile(file, {crop::enoughForShortSide(scorer), search.limits}, stop);
    if (!photo)
        return photo.error();
    crop::SuggestOptions options;
    options.subject = search.subject;
    options.lanes = search.lanes;
    const bool hasShape = preset.width > 0;
    if (hasShape)
        options.wanted = crop::Ratio{crop::Ratio::Kind::Fixed, static_cast<double>(preset.width) / preset.height, QStringLiteral("%1:%2").arg(preset.width).arg(preset.height)};
    const auto found = crop::suggestCrops(scorer, *photo, options, {}, stop);
    if (!found)
        return found.error();
    const bool needed = hasShape && !hasShapeOf(preset, photo->originalWidth, photo->originalHeight);
    for (const Suggestion &card : found->cards) {
        const bool reliable = card.gain && card.gain->reliable;
        if (card.kind == (hasShape ? Suggestion::Kind::Wanted : Suggestion::Kind::Better) && (needed || reliable))
            return withoutOwnCanvas(crop::editOf(card), preset);
    }
    return crop::Edit();
}

void setEdit(ExportJob &job, const crop::Edit &edit, const Preset &preset)
{
    job.crop = {};
    job.edit = {};
    if (const crop::Edit own = withoutOwnCanvas(edit, preset); !own.changesNothing())
        job.edit = [own](const image::Photo &whole) { return crop::applyEdit(whole, own); };
}

void setBestEdit(ExportJob &job, std::shared_ptr<const scoring::PhotoScorer> scorer, const Preset &preset, const CropSearch &search, const StopToken &stop)
{
    job.crop = {};
    job.edit = [file = job.source, scorer = std::move(scorer), preset, search, stop](const image::Photo &whole) -> Result<image::RgbImage> {
        const auto edit = bestEditFor(*scorer, file, preset, search, stop);
        if (!edit)
            return edit.error();
        return crop::applyEdit(whole, *edit);
    };
}

Preset withoutCutting(Preset preset)
{
    preset.fit = Fit::Pad;
    return preset;
}

Result<Preview> previewOf(const image::Photo &photo, const crop::Edit &edit, const Preset &preset, int side)
{
    const crop::Edit own = withoutOwnCanvas(edit, preset);
    auto edited = crop::applyEdit(photo, own);
    if (!edited)
        return edited.error();
    image::Photo source{*std::move(edited), 0, 0, {}};
    std::tie(source.originalWidth, source.originalHeight) = crop::sizeAfter(own, photo.originalWidth, photo.originalHeight);
    const auto layout = layoutFor({}, source.originalWidth, source.originalHeight, preset);
    if (!layout)
        return layout.error();
    Preview preview{{}, layout->width, layout->height, layout->padded, notesOf(*layout, preset)};
    Preset small = preset; // the same shape with as many pixels as are shown
    const double scale = std::min(1.0, static_cast<double>(side) / std::max(layout->width, layout->height));
    const auto scaled = [scale](int length) { return std::max(1, static_cast<int>(std::lround(length * scale))); };
    small.width = scaled(layout->width);
    small.height = scaled(layout->height);
    auto rendered = render(source, {}, small);
    if (!rendered)
        return rendered.error();
    preview.pixels = std::move(rendered->pixels);
    return preview;
}

} // namespace pawtrait::exporting
