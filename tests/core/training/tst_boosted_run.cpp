#include "common/files.h"
#include "dataset/table.h"
#include "network/clip.h"
#include "photo_set.h"
#include "prompts/prompt_scorer.h"
#include "scoring/photo_scorer.h"
#include "scoring/score_files.h"
#include "support/filled_network.h"
#include "support/filled_weights.h"
#include "training/boosted_features.h"
#include "training/recipe.h"
#include "training/run_records.h"
#include "training/trial.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace pawtrait;
using nlohmann::json;

/// Boosted trees from a table to a model folder that scores. CLIP and the backbone have weights by the deterministic fill.
class TestBoostedRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRunFolderHoldsTheContract();
    void theModelFolderScores();
    void flagsCountForThePhotoTheyAreOf();
    void withoutItsWeightsAModelSaysWhatToDo();
    void anotherVocabularyIsRefused();
    void twoRunsAreEqualWithAnyNumberOfLanes();
    void aDamagedFileOfTreesIsRefused();
    void aTrialTellsWhatARunTakes();
    void wrongInput_data();
    void wrongInput();
    void cancelled();

private:
    training::RunRequest request(int lanes = 2) const
    {
        training::RunRequest request;
        request.data = m_table;
        request.runsFolder = m_folder.filePath(QStringLiteral("runs"));
        request.weights = m_folder.filePath(QStringLiteral("lite0.safetensors"));
        request.device = m_device;
        request.lanes = lanes;
        return request;
    }
    static QByteArray contents(const QString &path)
    {
        const auto bytes = readFile(path, 100'000'000);
        return bytes ? *bytes : QByteArray();
    }
    static json jsonOf(const QString &path) { return json::parse(contents(path).toStdString(), nullptr, false); }
    QString clipFile(const char *name) const { return m_clip + QLatin1Char('/') + QLatin1String(name); }
    static scoring::Flags flagsOf(const dataset::Sample &sample)
    {
        scoring::Flags flags{};
        for (std::size_t f = 0; f < flags.size(); ++f)
            flags[f] = sample.flags[f] > 0.5 ? scoring::FlagAnswer::Yes : scoring::FlagAnswer::No;
        return flags;
    }

    QTemporaryDir m_folder;
    network::Device m_device;
    QString m_clip; ///< the user's folder for CLIP
    QString m_table;
    training::Recipe m_recipe;      ///< prompts and flags, small
    training::Recipe m_withoutClip; ///< the backbone and flags
    training::RunResult m_run;      ///< of m_recipe; empty where there is no vocabulary
    QByteArray m_vocabulary;
};

void TestBoostedRun::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toUtf8());
    m_clip = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/models/clip");
    QVERIFY(m_clip.startsWith(m_folder.path()));
    m_device = *network::chooseDevice(network::DevicePreference::Cpu);
    QVERIFY(!support::writePhotoSet(m_folder.path()).isEmpty());
    QVERIFY(support::writeFilledLite(m_folder.filePath(QStringLiteral("lite0.safetensors"))));
    // The photo set's table with flags: "Face" goes with the score, the others with nothing.
    QByteArray table = "file,Pawpularity,sampling,group,the_id,Subject Focus,Eyes,Face,Near,Action,Accessory,Group,Collage,Human,Occlusion,Info,Blur\n";
    const QList<QByteArray> lines = contents(m_folder.filePath(QStringLiteral("table.csv"))).trimmed().split('\n').mid(1);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        table += lines[i];
        for (int f = 0; f < 12; ++f)
            table += f == 2                                                                                      ? (lines[i].split(',')[1].toInt() > 50 ? ",1" : ",0")
                : support::fillBits("boosted/flag " + std::to_string(f), static_cast<std::uint64_t>(i)) % 3 == 0 ? ",1"
                                                                                                                 : ",0";
        table += '\n';
    }
    m_table = m_folder.filePath(QStringLiteral("with flags.csv"));
    QVERIFY(writeFile(m_table, table));

    m_recipe = *training::shippedRecipe(QStringLiteral("clip-prompts-xgboost"));
    m_recipe.folds = 4;
    m_recipe.treeRate = 0.1;
    m_recipe.treePatience = 20;
    m_recipe.treeChildWeight = 2;
    m_withoutClip = m_recipe;
    m_withoutClip.name = QStringLiteral("trees");
    m_withoutClip.prompts = false;
    m_withoutClip.embedding = true;
    m_withoutClip.backbone = "tf_efficientnet_lite0";
    m_withoutClip.inputSide = 64;
    m_withoutClip.trees = 30; // of 1,292 features: a tree takes milliseconds
    m_withoutClip.treePatience = 8;
    m_withoutClip.treeRate = 0.3;
    m_withoutClip.columnShare = 0.2;

    const auto missing = training::run(m_recipe, request(), {}, {});
    QVERIFY(!missing);
    QVERIFY2(missing.error().userText.contains(QStringLiteral("open_clip_model.safetensors")) && missing.error().userText.contains(QStringLiteral("--clip-weights")),
             qPrintable(missing.error().userText));

    m_vocabulary = contents(QStringLiteral(PAWTRAIT_WEIGHTS_DIR "/bpe_simple_vocab_16e6.txt.gz"));
    if (m_vocabulary.isEmpty())
        return;
    QVERIFY(writeFile(clipFile("bpe_simple_vocab_16e6.txt.gz"), m_vocabulary));
    QVERIFY(support::writeFilled(clipFile("open_clip_model.safetensors"), network::clipTensors(), 1.0));
    const auto done = training::run(m_recipe, request(), {}, {});
    QVERIFY2(done, done ? "" : qPrintable(done.error().userText + done.error().logText));
    m_run = *done;
}

void TestBoostedRun::aRunFolderHoldsTheContract()
{
    if (m_run.runFolder.isEmpty())
        QSKIP("needs CLIP's vocabulary");
    QCOMPARE(contents(m_run.runFolder + QStringLiteral("/recipe.json")), training::recipeToJson(m_recipe));
    const json environment = jsonOf(m_run.runFolder + QStringLiteral("/environment.json"));
    QCOMPARE(environment["files"]["clip_weights"]["file"].get<std::string>(), std::string("open_clip_model.safetensors"));
    QVERIFY(!environment["files"].contains("weights"));
    const json report = jsonOf(m_run.runFolder + QStringLiteral("/report.json"));
    QCOMPARE(report["folds"].size(), std::size_t(4));
    const double rmse = report["pooled"]["rmse"].get<double>(), constant = report["constant"]["rmse"].get<double>(), flagsOnly = report["flags_only"]["rmse"].get<double>();
    QVERIFY2(rmse < 0.8 * constant && flagsOnly < constant && report["beats_constant"].get<bool>(), qPrintable(QStringLiteral("%1 %2 %3").arg(rmse).arg(flagsOnly).arg(constant)));
    QVERIFY2(rmse < flagsOnly, "the photos say more than the flags"); // their red goes with the score
    double shares = 0;
    bool hasPrompt = false, hasFace = false;
    for (const json &feature : report["importance"]) {
        shares += feature["share_of_gain"].get<double>();
        hasPrompt = hasPrompt || feature["source"] == "prompt";
        hasFace = hasFace || feature["feature"] == "Face";
    }
    QVERIFY(std::abs(shares - 1) < 1e-9 && hasPrompt && hasFace);
    // What the report says follows from oof.csv; each fold's last curve point is its own error.
    const auto oof = dataset::parseCsv(contents(m_run.runFolder + QStringLiteral("/oof.csv")), QStringLiteral("oof.csv"));
    QVERIFY(oof);
    QCOMPARE(oof->rows.size(), std::size_t(support::photoSetSize));
    double squares = 0;
    int natural = 0;
    for (const QStringList &row : oof->rows) {
        if (row[4] != QLatin1String("1"))
            continue;
        squares += std::pow(row[3].toDouble() - row[1].toDouble(), 2);
        ++natural;
    }
    QVERIFY(std::abs(std::sqrt(squares / natural) - rmse) < 1e-5);
    QList<QByteArray> metrics = contents(m_run.runFolder + QStringLiteral("/metrics.csv")).trimmed().split('\n');
    QCOMPARE(metrics.takeFirst(), QByteArray("fold,epoch,step,split,loss,rmse,learning_rate,photos_per_second"));
    QVERIFY(metrics.back().startsWith("3," + QByteArray::number(report["folds"][3]["trees"].get<int>() - 1) + ",0,test,"));
    const QString table = m_run.table.join(QLatin1Char('\n'));
    for (const QString &number : {QString::number(rmse, 'f', 3), QString::number(constant, 'f', 3), QString::number(flagsOnly, 'f', 3), QStringLiteral("Face")})
        QVERIFY2(table.contains(number), qPrintable(table));
    QCOMPARE(QDir(m_run.modelFolder).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("card.json"), QStringLiteral("heads.safetensors"), QStringLiteral("oof.csv"), QStringLiteral("xgboost.json")}));
}

void TestBoostedRun::theModelFolderScores()
{
    if (m_run.runFolder.isEmpty())
        QSKIP("needs CLIP's vocabulary");
    const auto scorer = scoring::openModel(m_run.modelFolder, m_device);
    QVERIFY2(scorer, scorer ? "" : qPrintable(scorer.error().userText + scorer.error().logText));
    const scoring::ModelCard &card = (*scorer)->card();
    QVERIFY(card.prompts && card.flagsInHeads && card.weightsFile.isEmpty());
    QCOMPARE(card.prompts->words, prompts::defaultPrompts());
    QVERIFY2(card.flags.coefficient[scoring::Face] > 1, qPrintable(QString::number(card.flags.coefficient[scoring::Face])));
    const auto table = dataset::readPhotoTable(m_table);
    QVERIFY(table);
    QStringList files;
    for (const dataset::Sample &sample : table->samples)
        files.append(sample.file);
    double squares = 0;
    int scored = 0;
    scoring::scoreFiles(**scorer, files, {},
                        [&](int index, Result<scoring::ScoredPhoto> photo) {
                            if (!photo)
                                return;
                            const dataset::Sample &sample = table->samples[static_cast<std::size_t>(index)];
                            QCOMPARE(photo->embedding.size(), std::size_t(11));
                            const double raw = (*scorer)->rawScore(photo->embedding);
                            const scoring::Score score = (*scorer)->score(photo->embedding, flagsOf(sample));
                            QVERIFY(std::abs(std::clamp(raw + std::accumulate(score.flagEffects.begin(), score.flagEffects.end(), 0.0), 1.0, 100.0) - score.value) < 1e-9);
                            squares += std::pow(score.value - sample.score, 2);
                            ++scored;
                        },
                        {});
    QCOMPARE(scored, support::photoSetSize);
    QVERIFY2(std::sqrt(squares / scored) < 12, qPrintable(QString::number(std::sqrt(squares / scored)))); // photos that were fitted on
    const auto explained = (*scorer)->explain(image::Photo{image::RgbImage(64, 64), 64, 64, {}}, {});
    QVERIFY(!explained);
    QVERIFY2(explained.error().userText.contains(QStringLiteral("trees")), qPrintable(explained.error().userText));
    QVERIFY(!(*scorer)->opinions(scoring::Embedding(11)));
}

void TestBoostedRun::flagsCountForThePhotoTheyAreOf()
{
    if (m_run.runFolder.isEmpty())
        QSKIP("needs CLIP's vocabulary");
    const auto scorer = scoring::openModel(m_run.modelFolder, m_device);
    QVERIFY(scorer);
    scoring::Embedding embedding(11);
    for (std::size_t i = 0; i < embedding.size(); ++i)
        embedding[i] = static_cast<float>(0.1 * support::fill("boosted/embedding", i));
    const double raw = (*scorer)->rawScore(embedding);
    // Not looked at counts as the usual answer: giving that answer changes nothing.
    scoring::Flags usual{};
    for (std::size_t f = 0; f < usual.size(); ++f)
        usual[f] = (*scorer)->card().flags.mean[f] >= 0.5 ? scoring::FlagAnswer::Yes : scoring::FlagAnswer::No;
    if (usual[scoring::Blur] == scoring::FlagAnswer::No)
        QCOMPARE((*scorer)->score(embedding, usual).value, std::clamp(raw, 1.0, 100.0));
    scoring::Flags yes{}, no{};
    yes[scoring::Face] = scoring::FlagAnswer::Yes;
    no[scoring::Face] = scoring::FlagAnswer::No;
    const scoring::Score withFace = (*scorer)->score(embedding, yes), without = (*scorer)->score(embedding, no);
    QVERIFY(withFace.value > without.value);
    QVERIFY(withFace.flagEffects[scoring::Face] == 0 || without.flagEffects[scoring::Face] == 0);
}

void TestBoostedRun::withoutItsWeightsAModelSaysWhatToDo()
{
    if (m_run.runFolder.isEmpty())
        QSKIP("needs CLIP's vocabulary");
    const QString weights = clipFile("open_clip_model.safetensors"), aside = m_folder.filePath(QStringLiteral("aside.safetensors"));
    QVERIFY(QFile::rename(weights, aside));
    const auto none = scoring::openModel(m_run.modelFolder, m_device);
    QVERIFY(!none);
    QVERIFY2(none.error().userText.contains(QStringLiteral("open_clip_model.safetensors")), qPrintable(none.error().userText));
    QVERIFY(writeFile(weights, "other weights"));
    const auto others = scoring::openModel(m_run.modelFolder, m_device);
    QVERIFY(!others);
    QVERIFY2(others.error().userText.contains(QStringLiteral("other weights of CLIP")) &&
                 others.error().userText.contains(scoring::checkModelFolder(m_run.modelFolder)->prompts->clipSha256),
             qPrintable(others.error().userText));
    // What the user chose serves where the usual place has none or others; chosen ones that do not fit are named, or give way to those in the usual place.
    QVERIFY(scoring::openModel(m_run.modelFolder, m_device, {.singleLayers = {}, .clipWeights = aside}));
    const auto chosen = scoring::openModel(m_run.modelFolder, m_device, {.singleLayers = {}, .clipWeights = m_table});
    QVERIFY2(!chosen && chosen.error().userText.contains(QStringLiteral("\"with flags.csv\"")), chosen ? "" : qPrintable(chosen.error().userText));
    QVERIFY(QFile::remove(weights) && QFile::link(aside, weights));
    for (const QString &choice : {m_table, m_folder.filePath(QStringLiteral("gone.safetensors"))})
        QVERIFY(scoring::openModel(m_run.modelFolder, m_device, {.singleLayers = {}, .clipWeights = choice}));
    QVERIFY(QFile::remove(weights) && writeFile(weights, "other weights"));
    const QString own = m_run.modelFolder + QStringLiteral("/open_clip_model.safetensors"); // in the model's folder they are found first
    QVERIFY(QFile::link(aside, own));
    QVERIFY(scoring::openModel(m_run.modelFolder, m_device));
    QVERIFY(QFile::remove(own) && QFile::remove(weights) && QFile::rename(aside, weights));
}

void TestBoostedRun::anotherVocabularyIsRefused()
{
    if (m_run.runFolder.isEmpty())
        QSKIP("needs CLIP's vocabulary");
    const QString file = clipFile("bpe_simple_vocab_16e6.txt.gz");
    QVERIFY(writeFile(file, m_vocabulary.left(1000)));
    for (const Error &error : {training::run(m_recipe, request(), {}, {}).error(), scoring::openModel(m_run.modelFolder, m_device).error()})
        QVERIFY2(error.userText.contains(QStringLiteral("bpe_simple_vocab_16e6.txt.gz")) && error.userText.endsWith(QLatin1Char('.')), qPrintable(error.userText));
    QVERIFY(writeFile(file, m_vocabulary));
}

void TestBoostedRun::twoRunsAreEqualWithAnyNumberOfLanes()
{
    const auto first = training::run(m_withoutClip, request(1), {}, {}), second = training::run(m_withoutClip, request(3), {}, {});
    QVERIFY2(first && second, first ? "" : qPrintable(first.error().userText + first.error().logText));
    for (const char *file : {"oof.csv", "report.json", "metrics.csv", "recipe.json", "model/xgboost.json", "model/heads.safetensors", "model/oof.csv"})
        QVERIFY2(!contents(first->runFolder + QLatin1Char('/') + QLatin1String(file)).isEmpty() &&
                     contents(first->runFolder + QLatin1Char('/') + QLatin1String(file)) == contents(second->runFolder + QLatin1Char('/') + QLatin1String(file)),
                 file);
    const json report = jsonOf(first->runFolder + QStringLiteral("/report.json"));
    QVERIFY(report["pooled"]["rmse"].get<double>() < report["constant"]["rmse"].get<double>());
    const auto named = [&](const char *name) {
        return std::any_of(report["importance"].begin(), report["importance"].end(), [&](const json &feature) { return feature["feature"] == name; });
    };
    QVERIFY(named("tf_efficientnet_lite0") && !named("Cute"));
    const auto read = training::readReport(first->runFolder);
    QVERIFY(read && read->importance.size() == report["importance"].size());
    for (std::size_t i = 0; i < read->importance.size(); ++i) {
        const json &written = report["importance"][i];
        QCOMPARE(read->importance[i].name.toStdString(), written["feature"].get<std::string>());
        QCOMPARE(read->importance[i].source.toStdString(), written["source"].get<std::string>());
        QCOMPARE(read->importance[i].share, written["share_of_gain"].get<double>());
    }
    const auto scorer = scoring::openModel(first->modelFolder, m_device);
    QVERIFY2(scorer, scorer ? "" : qPrintable(scorer.error().userText + scorer.error().logText));
    QVERIFY(!(*scorer)->card().prompts);
}

void TestBoostedRun::aDamagedFileOfTreesIsRefused()
{
    const auto done = training::run(m_withoutClip, request(), {}, {});
    QVERIFY(done);
    const QString file = done->modelFolder + QStringLiteral("/xgboost.json"), cardFile = done->modelFolder + QStringLiteral("/card.json");
    const QByteArray whole = contents(file);
    QVERIFY(writeFile(file, whole.left(whole.size() - 1)));
    const auto otherSum = scoring::openModel(done->modelFolder, m_device);
    QVERIFY(!otherSum && otherSum.error().userText.contains(QStringLiteral("\"xgboost.json\"")));
    for (const QByteArray &bytes : {whole.left(whole.size() - 1), QByteArray(whole).replace("\"left_children\":[1", "\"left_children\":[0"),
                                    QByteArray(whole).replace("\"num_feature\":\"1292\"", "\"num_feature\":\"9\"")}) {
        QVERIFY(bytes != whole && writeFile(file, bytes));
        auto card = scoring::readCard(cardFile); // whoever made the folder made the checksum too
        QVERIFY(card);
        card->sha256[QStringLiteral("xgboost.json")] = *sha256OfFile(file);
        QVERIFY(writeFile(cardFile, scoring::cardToJson(*card)));
        const auto scorer = scoring::openModel(done->modelFolder, m_device);
        QVERIFY(!scorer);
        QVERIFY2(scorer.error().userText.contains(QStringLiteral("\"xgboost.json\"")) && scorer.error().userText.endsWith(QLatin1Char('.')), qPrintable(scorer.error().userText));
    }
}

void TestBoostedRun::aTrialTellsWhatARunTakes()
{
    const auto trial = training::tryRun(m_withoutClip, request(), {}, {});
    QVERIFY2(trial, trial ? "" : qPrintable(trial.error().userText));
    QVERIFY(trial->seconds > 0 && trial->secondsPerPhoto > 0);
    QCOMPARE(trial->photos, support::photoSetSize);
}

void TestBoostedRun::wrongInput_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing of a photo") << QStringLiteral("embedding=false") << QStringLiteral("prompts=true");
    QTest::newRow("too few folds to find the number of trees") << QStringLiteral("folds=2") << QStringLiteral("at least 3 folds");
    QTest::newRow("more folds than groups") << QStringLiteral("folds=100") << QStringLiteral("100");
    QTest::newRow("a table without flags") << QStringLiteral("table") << QStringLiteral("\"table.csv\"");
    QTest::newRow("no such weights") << QStringLiteral("weights") << QStringLiteral("\"gone.safetensors\"");
}

void TestBoostedRun::wrongInput()
{
    QFETCH(QString, setting);
    QFETCH(QString, part);
    training::RunRequest wrong = request();
    training::Recipe recipe = m_withoutClip;
    if (setting == QLatin1String("table")) {
        wrong.data = m_folder.filePath(QStringLiteral("table.csv"));
    } else if (setting == QLatin1String("weights")) {
        wrong.weights = m_folder.filePath(QStringLiteral("gone.safetensors"));
    } else {
        const auto changed = training::withSetting(recipe, setting);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().userText));
        recipe = *changed;
    }
    const auto done = training::run(recipe, wrong, {}, {});
    QVERIFY(!done);
    QVERIFY2(done.error().userText.contains(part) && done.error().userText.endsWith(QLatin1Char('.')), qPrintable(done.error().userText));
}

void TestBoostedRun::cancelled()
{
    StopSource stop;
    const auto done = training::run(
        m_withoutClip, request(),
        [&](qint64 now, qint64) {
            if (now > support::photoSetSize)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestBoostedRun)
#include "tst_boosted_run.moc"
