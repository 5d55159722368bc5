#include "exporting/export_choices.h"

#include "exporting/crop_for_preset.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace pawtrait::ui {

namespace {

using exporting::Padding;

constexpr const char *cropWords[] = {"best", "accepted", "whole"}; // by WhichCrop

} // namespace

std::vector<ExportPhoto> photosToExport(PhotoSession &session, const std::vector<PhotoId> &ids)
{
    const PhotoList &list = session.photos();
    std::vector<ExportPhoto> photos;
    for (const PhotoId id : ids) {
        const PhotoItem *item = list.find(id);
        if (!item || !item->user.listed)
            continue;
        ExportPhoto photo;
        photo.id = id;
        photo.file = item->file;
        photo.name = item->name;
        if (item->group >= 0 && item->group < static_cast<int>(list.groups().size()))
            photo.group = list.groups()[static_cast<std::size_t>(item->group)].name;
        if (photo.group.isEmpty()) // alone in its group
            photo.group = QFileInfo(item->file).dir().dirName();
        if (item->state == PhotoItem::State::Scored)
            photo.score = item->score;
        photo.error = item->error;
        photo.stars = item->user.stars;
        photo.taken = item->found.taken.date();
        photo.edit = item->user.edit;
        photo.animal = item->user.animal;
        photos.push_back(std::move(photo));
    }
    return photos;
}

ExportSets exportSets(PhotoSession &session, const std::vector<PhotoId> &selected)
{
    std::vector<PhotoId> picked, shown;
    const PhotoOrder &order = session.order();
    for (int row = 0; row < order.rowCount(); ++row) {
        shown.push_back(order.idAt(row));
        if (order.itemAt(row)->user.mark == library::Mark::Pick)
            picked.push_back(order.idAt(row));
    }
    return {photosToExport(session, selected), photosToExport(session, picked), photosToExport(session, shown)};
}

QString standardExportFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)).filePath(QStringLiteral("Pawtrait"));
}

ExportChoices ExportChoices::from(const Settings &settings)
{
    ExportChoices choices;
    choices.presetId = settings.value(Setting::ExportPreset);
    const QString crop = settings.value(Setting::ExportCrop), padding = settings.value(Setting::ExportPadding);
    for (const WhichCrop which : {WhichCrop::Best, WhichCrop::Accepted, WhichCrop::Whole}) {
        if (crop == QLatin1String(cropWords[static_cast<int>(which)]))
            choices.crop = which;
    }
    if (padding != QLatin1String("preset"))
        choices.padding = padding == QLatin1String("colour") ? Padding::EdgeColour : Padding::BlurredPhoto;
    choices.quality = settings.value(Setting::ExportQuality).toInt();
    choices.pattern = settings.value(Setting::ExportPattern);
    const QString folder = settings.value(Setting::ExportFolder);
    choices.folder = QDir::isAbsolutePath(folder) ? folder : standardExportFolder();
    return choices;
}

void ExportChoices::keepIn(Settings &settings) const
{
    settings.setValue(Setting::ExportPreset, presetId);
    settings.setValue(Setting::ExportCrop, QLatin1String(cropWords[static_cast<int>(crop)]));
    settings.setValue(Setting::ExportPadding, !padding ? QStringLiteral("preset") : *padding == Padding::EdgeColour ? QStringLiteral("colour") : QStringLiteral("blurred"));
    settings.setValue(Setting::ExportQuality, QString::number(quality));
    settings.setValue(Setting::ExportPattern, pattern);
    settings.setValue(Setting::ExportFolder, folder == standardExportFolder() ? QString() : folder);
}

exporting::Preset ExportChoices::applyTo(exporting::Preset preset) const
{
    if (padding)
        preset.padding = *padding;
    if (quality > 0)
        preset.quality = quality;
    return crop == WhichCrop::Whole ? preset : exporting::withoutCutting(std::move(preset));
}

std::vector<exporting::ExportJob> exportJobs(const std::vector<ExportPhoto> &photos, const ExportChoices &choices, const exporting::Preset &applied,
                                             const std::shared_ptr<const scoring::PhotoScorer> &scorer, const image::DecodeLimits &limits, const StopToken &stop)
{
    std::vector<exporting::ExportJob> jobs;
    for (const ExportPhoto &photo : photos) {
        exporting::ExportJob job;
        job.source = photo.file;
        job.group = photo.group;
        if (photo.score)
            job.score = photo.score->value;
        const bool accepted = !photo.edit.changesNothing();
        if (choices.crop != WhichCrop::Whole && accepted)
            exporting::setEdit(job, photo.edit, applied);
        else if (choices.crop == WhichCrop::Best && scorer)
            exporting::setBestEdit(job, scorer, applied, exporting::CropSearch{.subject = photo.animal, .limits = limits}, stop);
        jobs.push_back(std::move(job));
    }
    return jobs;
}

} // namespace pawtrait::ui
