#include "training/blend.h"

#include "common/files.h"
#include "dataset/table.h"
#include "scoring/calibration.h"
#include "scoring/photo_scorer.h"
#include "training/metrics.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace pawtrait::training {

namespace {

constexpr double coverage = 2.0 / 3.0; // "for two photos of three"

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

Error cannotWrite(const QString &folder, const QString &log)
{
    return {ErrorKind::WriteFailed, tr("Cannot write the blend's folder %1: check that there is free space and that the place can be written to.").arg(quotedName(folder)), log};
}

/// The files that a model's card names, and the card. A large file that lies on the same disk is not copied but gets a second name: files of
/// models are replaced whole and never changed, so that both names keep what they had.
Result<void> copyModel(const QString &from, const QString &to, const scoring::ModelCard &card)
{
    if (!QDir().mkpath(to))
        return cannotWrite(to, {});
    QStringList files = card.sha256.keys() + QStringList{QStringLiteral("card.json")};
    const QString clip = QStringLiteral("open_clip_model.safetensors"); // where it lies in the model's folder and not in models/clip
    if (card.prompts && !files.contains(clip) && QFile::exists(from + QLatin1Char('/') + clip))
        files.append(clip);
    for (const QString &file : files) {
        const QString source = from + QLatin1Char('/') + file, target = to + QLatin1Char('/') + file;
        std::error_code fault;
        std::filesystem::create_hard_link(QFile::encodeName(QFileInfo(source).canonicalFilePath()).toStdString(), QFile::encodeName(target).toStdString(), fault);
        if (fault && !QFile::copy(source, target))
            return cannotWrite(to, file);
    }
    return {};
}

/// The members' effects in the weights' proportions; the answers' means are those that leave the sum as it is.
scoring::FlagEffects blendedFlags(const std::vector<scoring::ModelCard> &cards, const std::vector<double> &weights)
{
    scoring::FlagEffects blended;
    for (std::size_t f = 0; f < scoring::flagCount; ++f) {
        double share = 0, mean = 0;
        for (std::size_t m = 0; m < cards.size(); ++m) {
            const scoring::FlagEffects &own = cards[m].flags;
            blended.coefficient[f] += weights[m] * own.coefficient[f];
            blended.standardError[f] += weights[m] * own.standardError[f]; // at most: they are fitted on the same photos
            const double part = weights[m] * std::abs(own.coefficient[f]);
            share += part;
            mean += part * own.mean[f];
            blended.rows = std::max(blended.rows, own.rows);
        }
        blended.mean[f] = share > 0 ? mean / share : cards.front().flags.mean[f];
    }
    const auto known = std::find_if(cards.begin(), cards.end(), [&](const scoring::ModelCard &card) { return card.flags.rows == blended.rows; });
    blended.outOfFoldRmse = known->flags.outOfFoldRmse;
    blended.constantRmse = known->flags.constantRmse;
    return blended;
}

QByteArray outOfFoldCsv(const Blend &blend)
{
    QByteArray csv = "Id,Pawpularity,fold,prediction,natural,blend\n";
    const auto number = [](double value) { return QByteArray::number(std::clamp(value, 1.0, 100.0), 'f', 6); };
    for (std::size_t i = 0; i < blend.truth.size(); ++i) {
        csv += dataset::csvCell(blend.ids[static_cast<qsizetype>(i)]).toUtf8() + ',' + QByteArray::number(blend.truth[i], 'g', 10) + ',' + QByteArray::number(blend.foldOf[i]) +
            ',' + number(blend.numbers.nested[i]) + ',' + (blend.natural[i] ? '1' : '0') + ',' + number(blend.numbers.predictions[i]) + '\n';
    }
    return csv;
}

void fillNumbers(scoring::ModelCard &card, const Blend &blend)
{
    std::vector<double> predictions, truth;
    for (std::size_t i = 0; i < blend.truth.size(); ++i) {
        if (!blend.natural[i])
            continue;
        predictions.push_back(std::clamp(blend.numbers.nested[i], 1.0, 100.0));
        truth.push_back(blend.truth[i]);
    }
    const std::vector<std::vector<double>> one{predictions};
    const AccuracyRange range = bootstrap(one, truth, 0);
    card.range = scoring::fitRange(predictions, truth, coverage);
    card.pairs = scoring::fitPairs(predictions, truth);
    card.metrics = {static_cast<int>(truth.size()), blend.folds, 1, range.rmse, range.r, range.r2, accuracyOf(predictions, truth).mae, blend.constantRmse};
}

} // namespace

Result<void> writeBlend(const Blend &blend, const QString &folder, const StopToken &stop)
{
    const QFileInfo target(QDir(folder).absolutePath());
    if (target.exists())
        return Error{ErrorKind::WriteFailed, tr("%1 is there already, and a blend replaces nothing. Name a new folder.").arg(quotedName(folder)), {}};
    std::vector<std::size_t> used;
    std::vector<scoring::ModelCard> cards;
    std::vector<double> weights;
    for (std::size_t m = 0; m < blend.members.size(); ++m) {
        if (blend.numbers.weights[m] <= 0)
            continue;
        if (stop.stop_requested())
            return cancelled();
        const BlendMember &member = blend.members[m];
        if (!member.hasModel)
            return Error{ErrorKind::NotFound, tr("The run %1 has no model, so the blend cannot score photos. Leave it out, or resume it.").arg(quotedName(member.name)), {}};
        auto card = scoring::checkModelFolder(member.run + QStringLiteral("/model"));
        if (!card)
            return card.error();
        used.push_back(m);
        weights.push_back(blend.numbers.weights[m]);
        cards.push_back(*std::move(card));
    }
    if (!QDir().mkpath(target.absolutePath()))
        return cannotWrite(folder, {});
    QTemporaryDir part(target.absolutePath() + QStringLiteral("/.blend-XXXXXX")); // its last part goes, whatever ends this function
    if (!part.isValid())
        return cannotWrite(folder, part.errorString());

    scoring::ModelCard card;
    card.outOfFoldFile = QStringLiteral("oof.csv");
    QStringList names, architectures;
    card.mirror = true;
    std::size_t heaviest = 0;
    for (std::size_t k = 0; k < used.size(); ++k) {
        if (stop.stop_requested())
            return cancelled();
        const BlendMember &member = blend.members[used[k]];
        const QString name = QStringLiteral("member_%1").arg(k + 1), to = part.filePath(name);
        if (auto copied = copyModel(member.run + QStringLiteral("/model"), to, cards[k]); !copied)
            return copied;
        const auto sum = sha256OfFile(to + QStringLiteral("/card.json"));
        if (!sum)
            return sum.error();
        card.members.push_back({name, member.name, weights[k], *sum});
        names.append(QStringLiteral("%1 x %2").arg(weights[k], 0, 'f', 3).arg(member.name));
        const QString architecture = QString::fromStdString(cards[k].architecture);
        if (!architectures.contains(architecture))
            architectures.append(architecture);
        card.inputSide = std::max(card.inputSide, cards[k].inputSide);
        card.mirror = card.mirror && cards[k].mirror;
        heaviest = weights[k] > weights[heaviest] ? k : heaviest;
    }
    card.name = QStringLiteral("Blend of %1 models").arg(used.size());
    card.created = QDate::currentDate().toString(Qt::ISODate);
    card.architecture = architectures.join(QLatin1String(" + ")).toStdString();
    card.normalisation = cards[heaviest].normalisation;
    card.unitLength = cards[heaviest].unitLength;
    card.resizeRule = cards[heaviest].resizeRule;
    card.flags = blendedFlags(cards, weights);
    card.crops = cards[heaviest].crops; // whose judges are asked about crops
    fillNumbers(card, blend);
    card.data = QStringLiteral("The weighted mean %1. %2 photos with known scores, %3 of them a natural sample, which the numbers here were measured on. %4")
                    .arg(names.join(QLatin1String(" + ")))
                    .arg(blend.truth.size())
                    .arg(blend.photosMeasured)
                    .arg(cards[heaviest].data);
    card.limits.append(
        QStringLiteral("The numbers are of weights found on the other folds (RMSE %1); measured where they were found it would be %2, and the best member alone has %3.")
            .arg(blend.numbers.rmseNested, 0, 'f', 3)
            .arg(blend.numbers.rmse, 0, 'f', 3)
            .arg(*std::min_element(blend.numbers.rmseEach.begin(), blend.numbers.rmseEach.end()), 0, 'f', 3));
    card.limits += cards[heaviest].limits;
    if (auto written = writeFile(part.filePath(card.outOfFoldFile), outOfFoldCsv(blend)); !written)
        return written;
    const auto sum = sha256OfFile(part.filePath(card.outOfFoldFile));
    if (!sum)
        return sum.error();
    card.sha256.insert(card.outOfFoldFile, *sum);
    if (auto written = writeFile(part.filePath(QStringLiteral("card.json")), scoring::cardToJson(card)); !written)
        return written;
    QFile::setPermissions(part.path(), QFile::permissions(target.absolutePath())); // a temporary folder is its owner's alone
    if (!QDir().rename(part.path(), target.absoluteFilePath()))
        return cannotWrite(folder, QStringLiteral("rename"));
    part.setAutoRemove(false);
    return {};
}

} // namespace pawtrait::training
