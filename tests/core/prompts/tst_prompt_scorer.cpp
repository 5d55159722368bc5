#include "common/files.h"
#include "prompts/prompt_scorer.h"
#include "support/filled_network.h"
#include "support/test_pictures.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <set>

using namespace pawtrait;
using nlohmann::json;

/// CLIP's towers, preparation and similarities against open_clip's, with weights by the deterministic fill.
class TestPromptScorer : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    network::Device m_device;
    json m_reference; ///< null without ../shared
    QString m_weights, m_vocabulary;

    static void compare(std::span<const float> got, const json &expected, const QString &what)
    {
        const double deviation = expected["std"].get<double>(), length = expected["l2"].get<double>();
        double squares = 0, projection = 0;
        for (std::size_t i = 0; i < got.size(); ++i) {
            squares += static_cast<double>(got[i]) * got[i];
            projection += got[i] * support::fill("projection", i);
        }
        for (std::size_t i = 0; i < expected["first16"].size(); ++i)
            QVERIFY2(std::abs(got[i] - expected["first16"][i].get<double>()) <= 5e-5 * deviation, qPrintable(what));
        QVERIFY2(std::abs(std::sqrt(squares) - length) <= 1e-5 * length && std::abs(projection - expected["projection"].get<double>()) <= 5e-5 * length, qPrintable(what));
    }

    json reference(const char *name) const
    {
        QFile file(QStringLiteral(PAWTRAIT_SHARED_DIR "/reference/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_device = *network::chooseDevice(network::DevicePreference::Cpu);
        m_reference = reference("clip.json");
        m_weights = m_folder.filePath(QStringLiteral("open_clip_model.safetensors"));
        QVERIFY(support::writeFilled(m_weights, network::clipTensors(), 1.0));
        for (const char *folder : {PAWTRAIT_SHARED_DIR "/weights", PAWTRAIT_WEIGHTS_DIR}) {
            const QString file = QString::fromLatin1(folder) + QStringLiteral("/bpe_simple_vocab_16e6.txt.gz");
            if (QFile::exists(file))
                m_vocabulary = file;
        }
    }

    void namesAndShapesAreOpenClips()
    {
        const json keys = reference("keys/clip_vit_b_32_quickgelu.json");
        if (keys.is_null())
            QSKIP("needs ../shared/reference");
        std::set<std::pair<std::string, std::vector<std::int64_t>>> expected, known;
        for (const json &entry : keys)
            expected.emplace(entry[0].get<std::string>(), entry[1].get<std::vector<std::int64_t>>());
        for (const network::TensorShape &tensor : network::clipTensors())
            known.emplace(tensor.name, tensor.shape);
        QVERIFY(known == expected);
    }

    void towersGiveOpenClipsNumbers()
    {
        if (m_reference.is_null())
            QSKIP("needs ../shared/reference");
        const auto clip = network::openClip(m_weights, m_device);
        QVERIFY2(clip, clip ? "" : qPrintable(clip.error().userText));
        QVERIFY(std::abs((*clip)->similarityScale() - m_reference["logit_scale_exp"].get<double>()) < 1e-4);
        const auto images = (*clip)->imageFeatures(network::InputBatch{2, 224, 224, support::networkInput("input", 2, 224, 224)});
        QVERIFY(images);
        for (int n = 0; n < 2; ++n)
            compare(images->row(n), m_reference["image_features"][static_cast<std::size_t>(n)], QStringLiteral("image %1").arg(n));
        std::vector<std::vector<int>> tokens;
        for (std::size_t i = 0; i < m_reference["prompts"].size(); ++i)
            tokens.push_back(m_reference["tokens"][i]["ids"].get<std::vector<int>>());
        const auto texts = (*clip)->textFeatures(tokens);
        QVERIFY(texts);
        for (int n = 0; n < texts->rows; ++n)
            compare(texts->row(n), m_reference["text_features"][static_cast<std::size_t>(n)], QStringLiteral("text %1").arg(n));
        // What stands behind the end, and longer texts beside it, change nothing.
        tokens[0].insert(tokens[0].end(), {320, 2368, 49407, 0, 0});
        const auto again = (*clip)->textFeatures(tokens);
        QVERIFY(again);
        compare(again->row(0), m_reference["text_features"][0], QStringLiteral("text with a tail"));
        QVERIFY(!(*clip)->textFeatures(std::vector<std::vector<int>>{{49406, 320}}));
        QVERIFY(!(*clip)->textFeatures(std::vector<std::vector<int>>{{49406, 99999, 49407}}));
        const std::vector<image::RgbImage> small{image::RgbImage(64, 64)};
        QVERIFY(!(*clip)->imageFeatures(small));
    }

    void similaritiesAndSharesAreOpenClips()
    {
        if (m_reference.is_null() || m_vocabulary.isEmpty())
            QSKIP("needs ../shared/reference and the vocabulary");
        const auto scorer = prompts::openPromptScorer({m_weights, m_vocabulary}, m_device);
        QVERIFY2(scorer, scorer ? "" : qPrintable(scorer.error().userText));
        QStringList words;
        for (const json &word : m_reference["prompts"])
            words.append(QString::fromStdString(word.get<std::string>()));
        QCOMPARE(prompts::defaultPrompts(), words);
        const auto texts = (*scorer)->textVectors(words);
        QVERIFY(texts);
        const auto clip = network::openClip(m_weights, m_device);
        const auto images = (*clip)->imageFeatures(network::InputBatch{2, 224, 224, support::networkInput("input", 2, 224, 224)});
        for (int n = 0; n < 2; ++n) {
            double squares = 0;
            for (const float value : images->row(n))
                squares += static_cast<double>(value) * value;
            prompts::Vector vector;
            for (const float value : images->row(n))
                vector.push_back(static_cast<float>(value / std::sqrt(squares)));
            std::vector<double> similarities;
            for (std::size_t p = 0; p < texts->size(); ++p) {
                similarities.push_back(prompts::similarity(vector, (*texts)[p]));
                QVERIFY(std::abs(similarities.back() - m_reference["similarity"][static_cast<std::size_t>(n)][p].get<double>()) <= 1e-6);
            }
            const std::vector<double> shares = (*scorer)->shares(similarities);
            for (std::size_t p = 0; p < shares.size(); ++p)
                QVERIFY(std::abs(shares[p] - m_reference["softmax_of_scaled"][static_cast<std::size_t>(n)][p].get<double>()) <= 1e-4);
        }
        // A file gives what its pixels give; a damaged one is named.
        const image::RgbImage picture = test::scene(300, 240);
        const QString file = m_folder.filePath(QStringLiteral("photo.png"));
        QVERIFY(image::toQImage(picture).save(file));
        const auto fromFile = (*scorer)->photoVector(file, {});
        const auto fromPixels = (*scorer)->photoVectors(std::span(&picture, 1));
        QVERIFY(fromFile && fromPixels);
        QVERIFY(*fromFile == fromPixels->front());
        QVERIFY(std::abs(prompts::similarity(*fromFile, *fromFile) - 1) < 1e-6);
        QVERIFY(writeFile(file, "no photo"));
        const auto damaged = (*scorer)->photoVector(file, {});
        QVERIFY(!damaged && damaged.error().userText.contains(QStringLiteral("photo.png")));
    }

    void preparationIsTorchvisions()
    {
        const json rows = reference("preprocessing.json");
        if (rows.is_null())
            QSKIP("needs ../shared/reference");
        for (const json &row : rows["centre_crop"]) {
            if (row["top"].is_null())
                continue; // smaller than the crop: never so for CLIP
            const int height = row["picture"][0].get<int>(), width = row["picture"][1].get<int>();
            const image::RgbImage cropped = prompts::centreCropped(test::filledPicture("crop", width, height), row["short_side"].get<int>(), row["crop"].get<int>());
            const auto sum = crc32(0, cropped.bytes.data(), static_cast<uInt>(cropped.bytes.size()));
            QVERIFY2(sum == row["crc32_cropped"].get<std::uint32_t>(), qPrintable(QStringLiteral("%1 x %2").arg(width).arg(height)));
        }
    }

    void aLongStripIsCutNotBlownUp()
    {
        const image::RgbImage cropped = prompts::centreCropped(image::RgbImage(60'000, 1), 224, 224);
        QCOMPARE(cropped.width, 224);
        QCOMPARE(cropped.height, 224);
    }

    void otherNamingsAreRefused()
    {
        const QString file = m_folder.filePath(QStringLiteral("model.safetensors"));
        QVERIFY(support::writeFilled(file, {{"vision_model.post_layernorm.weight", {768}}, {"text_model.final_layer_norm.weight", {512}}}, 1.0));
        const auto other = network::openClip(file, m_device);
        QVERIFY(!other && other.error().userText.contains(QStringLiteral("\"model.safetensors\"")) && other.error().userText.contains(QStringLiteral("open_clip")));
        QVERIFY(!network::openClip(m_folder.filePath(QStringLiteral("nowhere.safetensors")), m_device));
        const auto missing = prompts::findClipFiles(); // beside this test there is none
        QVERIFY(!missing);
        QVERIFY2(missing.error().userText.contains(QStringLiteral("open_clip_model.safetensors")) && missing.error().userText.contains(QStringLiteral("models/clip")),
                 qPrintable(missing.error().userText));
    }
};

QTEST_GUILESS_MAIN(TestPromptScorer)
#include "tst_prompt_scorer.moc"
