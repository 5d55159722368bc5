#include "common/files.h"
#include "core/scoring/example_card.h"
#include "heads/head.h"
#include "network/clip.h"
#include "prompts/prompts_panel.h"
#include "shell/main_window.h"
#include "shell/model_opener.h"
#include "support/filled_network.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::ui;

/// CLIP's weights are chosen once, in the Prompts panel, and count for scoring too. The model is a ridge on cosines with words; CLIP has
/// weights by the deterministic fill.
class TestChosenWeights : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_model, m_weights;
    bool m_hasVocabulary = false;
    std::unique_ptr<Settings> m_settings;
    int m_rounds = 0;

    /// A model folder without a network of its own.
    Result<void> writeModel() const
    {
        const QDir folder(m_model);
        scoring::ModelCard card = exampleCard();
        card.architecture = "clip_vit_b_32_quickgelu";
        card.weightsFile.clear();
        card.inputSide = network::clipSizes.inputSide;
        card.normalisation = network::clipNormalisation;
        card.mirror = card.unitLength = false;
        card.heads = {{"ridge", "ridge", scoring::HeadEntry::Role::Score, 1}};
        card.crops.reset();
        const auto clip = sha256OfFile(m_weights);
        if (!clip)
            return clip.error();
        card.prompts = scoring::PromptFeatures{{QStringLiteral("Cute"), QStringLiteral("Sad")}, *clip};
        auto tensors = heads::makeRidge({10, -10}, 45)->tensors("ridge.");
        tensors.push_back({"feature_mean", {2}, {0, 0}});
        if (const auto written = network::writeSafetensors(folder.filePath(card.headsFile), tensors); !written)
            return written.error();
        if (const auto written = writeFile(folder.filePath(card.outOfFoldFile), "Id,Pawpularity,fold,prediction,natural\na,30,0,40,1\nb,30,0,50,1\n"); !written)
            return written.error();
        card.sha256.clear();
        for (const QString &file : {card.headsFile, card.outOfFoldFile})
            card.sha256[file] = *sha256OfFile(folder.filePath(file));
        return writeFile(folder.filePath(QStringLiteral("card.json")), cardToJson(card));
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toUtf8());
        const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/models/clip");
        QVERIFY(usual.startsWith(m_folder.path()));
        m_hasVocabulary =
            QDir().mkpath(usual) && QFile::copy(QStringLiteral(PAWTRAIT_WEIGHTS_DIR "/bpe_simple_vocab_16e6.txt.gz"), usual + QStringLiteral("/bpe_simple_vocab_16e6.txt.gz"));
        if (!m_hasVocabulary)
            return;
        m_weights = m_folder.filePath(QStringLiteral("elsewhere/clip.safetensors"));
        m_model = m_folder.filePath(QStringLiteral("model"));
        QVERIFY(QDir().mkpath(QFileInfo(m_weights).path()) && QDir().mkpath(m_model));
        QVERIFY(support::writeFilled(m_weights, network::clipTensors(), 1.0));
        const auto written = writeModel();
        QVERIFY2(written, written ? "" : qPrintable(written.error().userText));
    }

    void init()
    {
        if (!m_hasVocabulary)
            QSKIP("needs CLIP's vocabulary");
        m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("round%1.ini").arg(++m_rounds)));
        QVERIFY(m_settings->setValue(Setting::ModelFolder, m_model));
        QVERIFY(m_settings->setValue(Setting::Device, QStringLiteral("cpu")));
    }

    void aModelIsOpenedWithTheWeightsOfTheSettings()
    {
        const auto without = modelOpener(*m_settings)();
        QVERIFY(!without);
        QVERIFY2(without.error().userText.contains(QStringLiteral("open_clip_model.safetensors")), qPrintable(without.error().userText));
        QVERIFY(m_settings->setValue(Setting::ClipWeights, m_weights));
        const auto with = modelOpener(*m_settings)();
        QVERIFY2(with, with ? "" : qPrintable(with.error().userText));
        QCOMPARE((*with)->card().prompts->words.size(), 2);
    }

    void choosingTheFileInPromptsOpensTheModelThatWaitedForIt()
    {
        MainWindow window({}, *m_settings);
        window.show();
        QSignalSpy failed(&window.session().scoring(), &ScoringService::modelFailed), opened(&window.session().scoring(), &ScoringService::modelOpened);
        keepModelOpen(window, *m_settings);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        QVERIFY(window.lacksModel());
        window.findChild<QAction *>(QStringLiteral("promptsPanelAction"))->trigger();
        auto *panel = window.findChild<PromptsPanel *>();
        panel->setPathAnswer([this] { return m_weights; });
        QTest::mouseClick(panel->findChild<QAbstractButton *>(QStringLiteral("chooseWeightsPushButton")), Qt::LeftButton);
        QCOMPARE(m_settings->value(Setting::ClipWeights), m_weights);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 120'000);
        QVERIFY(!window.lacksModel());
        m_settings->reset(Setting::ClipWeights); // a model that is open stays so
        QVERIFY(!window.lacksModel());
    }
};

QTEST_MAIN(TestChosenWeights)
#include "tst_chosen_weights.moc"
