#include "train/train_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace pawtrait::ui {

namespace {

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("pawtrait::ui::train", text, note, n);
}

} // namespace

QString durationInWords(double seconds)
{
    constexpr double minute = 60, hour = 3600, day = 86400;
    if (seconds < 1)
        return tr("less than a second");
    if (seconds < 100)
        return tr("%1 s").arg(std::lround(seconds));
    if (seconds < hour)
        return tr("%1 min").arg(std::lround(seconds / minute));
    if (seconds < day) {
        const auto minutes = std::lround(seconds / minute);
        return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    }
    return tr("%n day(s)", nullptr, static_cast<int>(std::min(1e6, std::round(seconds / day))));
}

QString bytesInWords(qint64 bytes)
{
    constexpr double mega = 1e6, giga = 1e9;
    if (bytes < static_cast<qint64>(giga))
        return tr("%1 MB").arg(std::max<qint64>(1, std::llround(static_cast<double>(bytes) / mega)));
    return tr("%1 GB").arg(QLocale().toString(static_cast<double>(bytes) / giga, 'f', 1));
}

QString progressInWords(const TrainingService::Running &running)
{
    using Wish = TrainingService::Wish;
    if (running.wish == Wish::Pause)
        return running.canGoOn() ? tr("Pausing after the step in progress...") : tr("Stopping...");
    if (running.wish == Wish::KeepBest)
        return tr("Ending with the best weights so far...");
    if (running.wish == Wish::Discard)
        return tr("Stopping, then the run is deleted...");
    if (!running.hasStatus) {
        if (running.total <= 0)
            return tr("Getting ready");
        return running.canGoOn() ? tr("Reading photo %1 of %2").arg(running.done).arg(running.total) : tr("%1 of %2 steps").arg(running.done).arg(running.total);
    }
    const training::TrainingStatus &status = running.status;
    const QString place = tr("Fold %1 of %2, epoch %3 of %4").arg(status.fold + 1).arg(status.folds).arg(status.epoch + 1).arg(status.epochs);
    //: %1: "Fold 2 of 5, epoch 3 of 10"; %2: "4 min"
    return status.secondsLeft > 0 ? tr("%1, about %2 left").arg(place, durationInWords(status.secondsLeft)) : place;
}

int progressOf(const TrainingService::Running &running)
{
    constexpr int whole = 1000;
    return running.total > 0 ? static_cast<int>(std::clamp<qint64>(running.done * whole / running.total, 0, whole)) : 0;
}

QString trialInWords(const training::Trial &trial)
{
    QString text;
    if (trial.steps > 0)
        text = tr("About %1: %2 folds of %3 epochs, %4 steps of %5 s on %n photo(s).", nullptr, trial.photos)
                   .arg(durationInWords(trial.seconds))
                   .arg(trial.folds)
                   .arg(trial.epochs)
                   .arg(QLocale().toString(trial.steps), QLocale().toString(trial.secondsPerStep, 'g', 2));
    else
        text = tr("About %1 for %2 folds on %n photo(s).", nullptr, trial.photos).arg(durationInWords(trial.seconds)).arg(trial.folds);
    if (trial.bytes > 0)
        text += QLatin1Char(' ') +
            (trial.bytesFree > 0 ? tr("It needs about %1 of memory; %2 are free.").arg(bytesInWords(trial.bytes), bytesInWords(trial.bytesFree))
                                 : tr("It needs about %1 of memory.").arg(bytesInWords(trial.bytes)));
    for (const QString &warning : trial.warnings)
        text += QLatin1Char('\n') + warning;
    return text;
}

} // namespace pawtrait::ui
