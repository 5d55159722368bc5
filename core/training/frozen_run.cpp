#include "training/recipe.h"

#include "common/files.h"
#include "training/short_floats.h"
#include "training/crop_measure.h"
#include "training/cross_validation.h"
#include "training/lanes.h"
#include "training/model_writer.h"
#include "training/run_kinds.h"
#include "training/run_report.h"
#include "training/shared_svr.h"
#include "training/subject_fit.h"
#include "training/teacher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <cmath>
#include <numeric>

namespace pawtrait::training {

namespace {

constexpr int leastNaturalPhotos = 20; // below it the range has no meaning
constexpr int subjectPhotoCost = 3;    // a photo at 384 counts as three in the progress

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::training", text);
}

/// One run, step by step; each step ends with an error or leaves what the next one needs.
class FrozenRun {
public:
    FrozenRun(const Recipe &recipe, RunRequest request, const RunFolder &folder, const Progress &progress, const StopToken &stop)
        : m_recipe(recipe), m_request(std::move(request)), m_folder(folder), m_progress(progress), m_stop(stop)
    {
        m_request.teacher = besideTable(m_request.teacher, m_request.data, "oof_reference.csv");
        m_request.flagTable = besideTable(m_request.flagTable, m_request.data, "train.csv");
        m_request.subjectPhotos = besideTable(m_request.subjectPhotos, m_request.data, "squashed224");
        m_request.subjectBoxes = besideTable(m_request.subjectBoxes, m_request.data, "pet_boxes.csv");
    }

    Result<RunResult> run()
    {
        for (const auto step : {&FrozenRun::readTables, &FrozenRun::openNetwork, &FrozenRun::writeBeginning, &FrozenRun::embedPhotos, &FrozenRun::validate,
                                &FrozenRun::fitSubjectHead, &FrozenRun::writeEnd}) {
            if (m_stop.stop_requested())
                return cancelled();
            if (auto done = (this->*step)(); !done)
                return done.error();
        }
        RunResult result{m_folder.path(), m_folder.file(QStringLiteral("model")), {}, {}};
        sumUp(result, m_results.pooled, m_results.constantRmse, m_folder);
        return result;
    }

private:
    bool wantsSubject() const { return !m_request.subjectPhotos.isEmpty() && !m_request.subjectBoxes.isEmpty(); }

    void advance(int steps)
    {
        const qint64 done = m_done += steps;
        if (m_progress)
            m_progress(done, m_total);
    }

    Result<void> readTables()
    {
        auto table = dataset::readPhotoTable(m_request.data);
        if (!table)
            return table.error();
        m_table = *std::move(table);
        for (const dataset::TableWarning &warning : m_table.warnings)
            m_folder.log(warning.text);
        for (const dataset::Sample &sample : m_table.samples) {
            if (sample.weight != 1) {
                m_folder.log(tr("The table's weights are not used: this recipe counts each photo once."));
                break;
            }
        }
        if (m_recipe.svrWeight > 0) {
            if (auto checked = checkSvrRows(m_table.samples.size()); !checked)
                return checked;
        }
        if (wantsSubject()) {
            auto boxed = boxedPhotos(m_request.subjectPhotos, m_request.subjectBoxes);
            if (!boxed)
                return boxed.error();
            m_boxed = *std::move(boxed);
        }
        m_total = static_cast<qint64>(m_table.samples.size()) + static_cast<qint64>(m_boxed.size()) * subjectPhotoCost + static_cast<qint64>(m_recipe.rounds) * m_recipe.folds +
            cropMeasureSteps(m_table.samples.size(), m_table.samples.size());
        return readFlags();
    }

    Result<void> readFlags()
    {
        auto flags = flagEffectsOfTable(m_request.flagTable, m_folder);
        if (!flags)
            return flags.error();
        m_flags = *std::move(flags);
        return {};
    }

    Result<void> openNetwork()
    {
        auto network = network::open(m_recipe.backbone, m_request.weights, m_request.device, {.inputSide = m_recipe.inputSide});
        if (!network)
            return network.error();
        m_network = *std::move(network);
        return {};
    }

    Result<void> writeBeginning()
    {
        if (auto written = m_folder.write(QStringLiteral("recipe.json"), recipeToJson(m_recipe)); !written)
            return written;
        const auto environment = environmentJson(m_request, m_network->device().name,
                                                 {{"data", tableFile(m_request.data)}, {"weights", m_request.weights}, {"teacher", m_request.teacher}, {"flags", m_request.flagTable},
                                                  {"subject_boxes", m_request.subjectBoxes}});
        return environment ? m_folder.write(QStringLiteral("environment.json"), *environment) : environment.error();
    }

    Result<void> embedPhotos()
    {
        const auto embedder = scoring::makeEmbedder(m_network, m_recipe.inputSide, m_recipe.mirror);
        auto features = photoFeatures(*embedder, m_table.samples, m_recipe.unitLength, m_request.lanes, [this] { advance(1); }, m_stop);
        if (!features)
            return features.error();
        m_features = *std::move(features);
        for (const Error &error : m_features.refused)
            m_folder.log(error.userText);
        int natural = 0;
        for (const dataset::Sample &sample : m_features.samples)
            natural += sample.natural;
        m_folder.log(QStringLiteral("%1 photos read, %2 of natural sampling, %3 refused.").arg(m_features.samples.size()).arg(natural).arg(m_features.refused.size()));
        if (natural < leastNaturalPhotos) {
            const QString first = m_features.refused.empty() ? QString() : QLatin1Char(' ') + m_features.refused.front().userText;
            return Error{ErrorKind::Invalid,
                         tr("Cannot train on %1: it has %2 photos of natural sampling that can be read, and at least %3 are needed.").arg(quotedName(m_request.data)).arg(natural).arg(leastNaturalPhotos)
                             + first,
                         QStringLiteral("too few photos")};
        }
        auto labels = mixedLabels(m_features.samples, m_request.teacher, m_recipe.teacherShare);
        if (!labels)
            return labels.error();
        m_labels = *std::move(labels);
        return {};
    }

    Result<void> validate()
    {
        auto validation = crossValidate(m_features, m_labels.values, m_recipe, m_request.lanes, [this] { advance(1); }, m_stop);
        if (!validation)
            return validation.error();
        m_validation = *std::move(validation);
        m_results = outOfFold(m_features, m_validation, m_recipe);
        if (!std::isfinite(m_results.pooled.rmse))
            return Error{ErrorKind::Internal, tr("The heads' predictions are not finite numbers. Check the recipe's settings."), {}};
        auto heads = fitModel(m_features, m_labels.values, m_recipe, m_request.lanes, m_stop);
        if (!heads)
            return heads.error();
        m_heads = *std::move(heads);
        m_folder.log(QStringLiteral("Out of fold: RMSE %1, r %2; constant %3.").arg(m_results.pooled.rmse, 0, 'f', 3).arg(m_results.pooled.pearson, 0, 'f', 3).arg(m_results.constantRmse, 0, 'f', 3));
        return {};
    }

    SubjectOptions subjectOptions() const
    {
        SubjectOptions options;
        const network::Architecture &architecture = *network::findArchitecture(m_recipe.backbone);
        options.maps = {architecture.lastMap, architecture.fineMap};
        return options;
    }

    Result<void> fitSubjectHead()
    {
        if (m_boxed.empty()) {
            m_folder.log(tr("No subject head: there are no photos with boxes beside the table."));
            return {};
        }
        std::vector<Error> refused;
        auto subject = fitSubject(*m_network, m_boxed, subjectOptions(), m_request.lanes, refused, [this] { advance(subjectPhotoCost); }, m_stop);
        if (!subject)
            return subject.error();
        m_heads.subject = *std::move(subject);
        for (const Error &error : refused)
            m_folder.log(error.userText);
        m_folder.log(QStringLiteral("Subject head fitted on %1 photos.").arg(m_boxed.size() - refused.size()));
        return {};
    }

    Result<void> writeEnd()
    {
        const QByteArray oof = outOfFoldCsv(m_features, m_validation, m_recipe);
        for (const auto &[name, bytes] : {std::pair{"metrics.csv", metricsCsv(m_features, m_validation)}, {"oof.csv", oof},
                                          {"report.json", reportJson(m_features, m_validation, m_results, m_recipe)}}) {
            if (auto written = m_folder.write(QLatin1String(name), bytes); !written)
                return written;
        }
        CardFacts facts;
        facts.tableName = QFileInfo(m_request.data).fileName();
        facts.mixedLabels = m_labels.mixed;
        facts.teacherName = QFileInfo(m_request.teacher).fileName();
        facts.flags = m_flags;
        for (const dataset::Sample &sample : m_features.samples)
            facts.contestPhotos = facts.contestPhotos || !sample.contestId.isEmpty();
        const SubjectOptions subject = subjectOptions();
        scoring::ModelCard card = makeCard(m_recipe, m_features, m_validation, m_results, m_heads, facts);
        card.subjectInputSide = subject.side;
        card.subjectThreshold = subject.threshold;
        for (const std::string &map : subject.maps)
            card.subjectMaps.append(QString::fromStdString(map));
        const QString model = m_folder.file(QStringLiteral("model"));
        if (auto written = writeModelFolder(model, std::move(card), m_heads, m_features.mean, oof, m_request.weights); !written)
            return written.error();
        if (auto measured = measureCropsOf(model); !measured)
            return measured;
        return measureShortFloats(model, filesOf(m_features.samples), m_request.device, m_request.lanes, m_stop);
    }

    Result<void> measureCropsOf(const QString &model)
    {
        CropMeasureRequest request{.modelFolder = model,
                                   .labelled = m_features,
                                   .labels = m_labels.values,
                                   .alpha = m_recipe.ridgeAlpha,
                                   .device = m_request.device,
                                   .lanes = m_request.lanes,
                                   .advance = [this](int steps) { advance(steps); }};
        request.unseen.resize(m_features.samples.size());
        std::iota(request.unseen.begin(), request.unseen.end(), 0); // the network was trained on none of them
        m_folder.log(QStringLiteral("Measuring what the model's opinions of crops are worth."));
        const auto lines = measureCrops(request, m_stop);
        if (!lines)
            return lines.error();
        for (const QString &line : *lines)
            m_folder.log(line);
        // Photos that could not be read were counted in the total.
        advance(cropMeasureSteps(m_table.samples.size(), m_table.samples.size()) - cropMeasureSteps(m_features.samples.size(), m_features.samples.size()));
        return {};
    }

    const Recipe &m_recipe;
    RunRequest m_request;
    const RunFolder &m_folder;
    const Progress &m_progress;
    const StopToken &m_stop;
    qint64 m_total = 0;
    std::atomic<qint64> m_done{0};

    dataset::PhotoTable m_table;
    std::vector<BoxedPhoto> m_boxed;
    scoring::FlagEffects m_flags;
    std::shared_ptr<const network::Network> m_network;
    PhotoFeatures m_features;
    Labels m_labels;
    CrossValidation m_validation;
    OutOfFold m_results;
    FittedHeads m_heads;
};

} // namespace

Result<RunResult> runFrozenHeads(const Recipe &recipe, const RunRequest &request, const RunFolder &folder, const Progress &progress, const StopToken &stop)
{
    return FrozenRun(recipe, request, folder, progress, stop).run();
}

} // namespace pawtrait::training
