#include "network/network.h"
#include "network/trainable.h"
#include "support/filled_network.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>
#include <set>
#include <thread>

using namespace pawtrait;
using nlohmann::json;

/// timm's own numbers (float64) for weights by the deterministic fill; tolerances of the reference's page for float32.
class TestParity : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    json m_reference;  ///< of all networks when ../shared is there, else of Lite0
    json m_shapesOnly; ///< of those whose values were not computed

    QString weightsOf(const std::string &name, double gain = 1.1875)
    {
        const QString path = m_folder.filePath(QString::fromStdString(name) + QStringLiteral(".safetensors"));
        if (!QFile::exists(path)) {
            if (!support::writeFilled(path, network::expectedTensors(name), gain))
                qFatal("the weights could not be written");
        }
        return path;
    }

    std::shared_ptr<const network::Network> opened(const std::string &name, double gain = 1.1875)
    {
        const auto device = network::chooseDevice(network::DevicePreference::Cpu);
        auto net = network::open(name, weightsOf(name, gain), *device);
        if (!net)
            qFatal("%s", qUtf8Printable(net.error().userText + net.error().logText));
        return *net;
    }

    static network::InputBatch inputOf(int n, int height, int width) { return {n, height, width, support::networkInput("input", n, height, width)}; }

    static void compare(std::span<const float> got, const json &expected, const char *what)
    {
        const double deviation = expected["std"].get<double>();
        double squares = 0, projection = 0;
        for (std::size_t i = 0; i < got.size(); ++i) {
            squares += static_cast<double>(got[i]) * got[i];
            projection += got[i] * support::fill("projection", i);
        }
        const double length = expected["l2"].get<double>();
        for (std::size_t i = 0; i < expected["first16"].size(); ++i)
            QVERIFY2(std::abs(got[i] - expected["first16"][i].get<double>()) <= 5e-5 * deviation, qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(i)));
        QVERIFY2(std::abs(std::sqrt(squares) - length) <= 1e-5 * length, what);
        QVERIFY2(std::abs(projection - expected["projection"].get<double>()) <= 5e-5 * length, what);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile all(QStringLiteral(PAWTRAIT_SHARED_DIR "/reference/architectures.json")), small(QStringLiteral(PAWTRAIT_SOURCE_DIR "/tests/data/lite0_reference.json"));
        QFile &file = all.exists() ? all : small;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const json root = json::parse(file.readAll().toStdString());
        m_reference = root["models"];
        m_shapesOnly = root.value("keys_only", json::object());
    }

    void namesAndShapesAreTimms_data()
    {
        QTest::addColumn<QString>("name");
        for (const network::Architecture &architecture : network::architectures())
            QTest::newRow(architecture.name.c_str()) << QString::fromStdString(architecture.name);
    }

    void namesAndShapesAreTimms()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(PAWTRAIT_SHARED_DIR "/reference/keys/%1.json").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("needs ../shared/reference");
        std::set<std::pair<std::string, std::vector<std::int64_t>>> expected, known;
        for (const json &entry : json::parse(file.readAll().toStdString())) {
            if (entry.size() == 2) // batch norms' counters have a third
                expected.emplace(entry[0].get<std::string>(), entry[1].get<std::vector<std::int64_t>>());
        }
        for (const network::TensorShape &tensor : network::expectedTensors(name.toStdString()))
            known.emplace(tensor.name, tensor.shape);
        QCOMPARE(known.size(), network::expectedTensors(name.toStdString()).size());
        QVERIFY(known == expected);
        const json &facts = m_shapesOnly.contains(name.toStdString()) ? m_shapesOnly[name.toStdString()] : m_reference[name.toStdString()];
        const network::Architecture &architecture = *network::findArchitecture(name.toStdString());
        QCOMPARE(architecture.parameterCount, facts["parameters_without_classifier"].get<std::int64_t>());
        QCOMPARE(architecture.inputSide, facts["own_input_size"][1].get<int>());
        QCOMPARE(architecture.featureCount, facts["num_features"].get<int>());
        if (!name.contains(QStringLiteral("lite"))) {
            for (std::size_t c = 0; c < 3; ++c) {
                QVERIFY(std::abs(architecture.normalisation.mean[c] - 255 * facts["mean"][c].get<float>()) < 1e-4f);
                QVERIFY(std::abs(architecture.normalisation.deviation[c] - 255 * facts["std"][c].get<float>()) < 1e-4f);
            }
        }
    }

    void everySizeGivesTimmsNumbers_data()
    {
        QTest::addColumn<QString>("name");
        // The largest ones take minutes on a slow machine: PAWTRAIT_LONG_TESTS runs them alone (ctest -L long).
        const QStringList large{QStringLiteral("tf_efficientnet_b4"), QStringLiteral("tf_efficientnet_b5"), QStringLiteral("tf_efficientnet_b6"), QStringLiteral("tf_efficientnet_b7"),
                                QStringLiteral("swin_base_patch4_window7_224"), QStringLiteral("swin_large_patch4_window12_384")};
        for (const network::Architecture &architecture : network::architectures()) {
            if (m_shapesOnly.contains(architecture.name))
                continue;
            if (large.contains(QString::fromStdString(architecture.name)) == qEnvironmentVariableIsSet("PAWTRAIT_LONG_TESTS"))
                QTest::newRow(architecture.name.c_str()) << QString::fromStdString(architecture.name);
        }
    }

    void everySizeGivesTimmsNumbers()
    {
        QFETCH(QString, name);
        const std::string key = name.toStdString();
        if (!m_reference.contains(key))
            QSKIP("needs ../shared/reference");
        const json &model = m_reference[key];
        const auto net = opened(key, model["gain"].get<double>());
        for (const json &run : model["runs"]) {
            const int height = run["input"][2].get<int>(), width = run["input"][3].get<int>();
            const network::InputBatch input = inputOf(2, height, width);
            const auto features = net->features(input);
            const auto logits = net->logits(input);
            QVERIFY(features && logits);
            for (int n = 0; n < 2; ++n) {
                compare(features->row(n), run["features"][static_cast<std::size_t>(n)], "features");
                compare(logits->row(n), run["logits"][static_cast<std::size_t>(n)], "logits");
            }
            std::vector<std::string> modules;
            for (const auto &[module, trace] : run["trace_sample0"].items())
                modules.push_back(module);
            const std::string &last = net->architecture().lastMap, &fine = net->architecture().fineMap;
            const std::vector<std::string> ends{last, fine};
            const auto endMaps = net->maps(inputOf(1, height, width), ends);
            QVERIFY(endMaps);
            const network::FeatureMap &map = endMaps->front();
            const auto cells = static_cast<std::ptrdiff_t>(map.width) * map.height;
            for (int c = 0; c < map.channels; ++c) {
                const double sum = std::accumulate(map.values.begin() + c * cells, map.values.begin() + (c + 1) * cells, 0.0);
                QVERIFY2(std::abs(sum / static_cast<double>(cells) - features->row(0)[static_cast<std::size_t>(c)]) < 1e-4, last.c_str());
            }
            QVERIFY(map.channels == features->columns && (endMaps->back().width + 1) / 2 == map.width && (endMaps->back().height + 1) / 2 == map.height);
            const auto maps = net->maps(inputOf(1, height, width), modules);
            QVERIFY(maps);
            for (std::size_t i = 0; i < modules.size(); ++i) {
                const json &trace = run["trace_sample0"][modules[i]];
                const network::FeatureMap &traced = (*maps)[i];
                const bool channelsLast = name.startsWith(QStringLiteral("swin"));
                QCOMPARE(traced.channels, trace["shape"][channelsLast ? 2 : 0].get<int>());
                QCOMPARE(traced.height, trace["shape"][channelsLast ? 0 : 1].get<int>());
                QCOMPARE(traced.width, trace["shape"][channelsLast ? 1 : 2].get<int>());
                const std::size_t apart = channelsLast ? static_cast<std::size_t>(traced.height) * static_cast<std::size_t>(traced.width) : 1;
                for (std::size_t k = 0; k < trace["first4"].size(); ++k)
                    QVERIFY2(std::abs(traced.values[k * apart] - trace["first4"][k].get<double>()) <= 1e-4 * trace["std"].get<double>(), modules[i].c_str());
            }
        }
    }

    void aPictureScoresTheSameAloneInABatchAndOnSeveralThreads()
    {
        const auto net = opened("tf_efficientnet_lite0");
        std::vector<image::RgbImage> pictures;
        for (int n = 0; n < 9; ++n) {
            image::RgbImage picture(224, 224);
            for (std::size_t i = 0; i < picture.bytes.size(); ++i)
                picture.bytes[i] = static_cast<std::uint8_t>(support::fillBits("picture" + std::to_string(n), i / 600) >> 56);
            pictures.push_back(std::move(picture));
        }
        const auto together = net->features(pictures);
        QVERIFY(together);
        for (int threads = 1; threads <= 2; ++threads) {
            network::setThreadsOfThisLane(threads);
            for (int n = 0; n < 9; ++n) {
                const auto alone = net->features(std::span(&pictures[static_cast<std::size_t>(n)], 1));
                QVERIFY(alone);
                double largest = 0;
                for (std::size_t i = 0; i < 1280; ++i)
                    largest = std::max(largest, static_cast<double>(std::abs(alone->row(0)[i] - together->row(n)[i])));
                QVERIFY2(largest <= 1e-5, qPrintable(QString::number(largest)));
            }
        }
        std::vector<MatrixF> found(2);
        {
            std::vector<std::jthread> lanes;
            for (std::size_t lane = 0; lane < 2; ++lane) {
                lanes.emplace_back([&, lane] {
                    network::setThreadsOfThisLane(1);
                    found[lane] = *net->features(pictures);
                });
            }
        }
        QCOMPARE(found[0].values, found[1].values);
    }

    void brainFloatStaysCloseAndDependsOnNothingElse()
    {
        const auto device = network::chooseDevice(network::DevicePreference::Cpu);
        if (!network::hasBrainFloat(*device)) {
            const auto refused = network::open("tf_efficientnet_lite0", weightsOf("tf_efficientnet_lite0"), *device, {.singleLayers = 6});
            QVERIFY(!refused && !refused.error().userText.isEmpty());
            QSKIP("this processor has no bfloat16");
        }
        const auto single = opened("tf_efficientnet_lite0");
        std::vector<image::RgbImage> pictures;
        for (int n = 0; n < 5; ++n) {
            image::RgbImage picture(224, 224);
            for (std::size_t i = 0; i < picture.bytes.size(); ++i)
                picture.bytes[i] = static_cast<std::uint8_t>(support::fillBits("picture" + std::to_string(n), i / 600) >> 56);
            pictures.push_back(std::move(picture));
        }
        network::setThreadsOfThisLane(1);
        const auto exact = single->features(pictures);
        double before = 0;
        for (const int layers : {0, 6, 20}) {
            const auto net = network::open("tf_efficientnet_lite0", weightsOf("tf_efficientnet_lite0"), *device, {.singleLayers = layers});
            QVERIFY(net);
            const auto together = (*net)->features(pictures);
            QVERIFY(together && exact);
            double squares = 0, all = 0;
            for (int n = 0; n < 5; ++n) {
                const auto alone = (*net)->features(std::span(&pictures[static_cast<std::size_t>(n)], 1));
                QVERIFY(std::equal(alone->row(0).begin(), alone->row(0).end(), together->row(n).begin()));
                for (std::size_t i = 0; i < 1280; ++i) {
                    squares += std::pow(together->row(n)[i] - exact->row(n)[i], 2);
                    all += std::pow(exact->row(n)[i], 2);
                }
            }
            const double off = std::sqrt(squares / all);
            qInfo("%d layers in float32: features off by %.4f of their length", layers, off);
            QVERIFY(off > 0 && off < 0.1);
            QVERIFY(before == 0 || off < before); // more layers in float32 are nearer
            before = off;
        }
    }

    void aGraphicsCardsOperatorsGiveTheSameNumbers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("gain"); // of the filled weights: what keeps activations of this family in a usual range
        QTest::newRow("ReLU6") << QStringLiteral("tf_efficientnet_lite0") << 1.1875;
        QTest::newRow("squeeze-excite and SiLU") << QStringLiteral("tf_efficientnet_b0") << 1.1875;
        QTest::newRow("sums before ReLU") << QStringLiteral("resnet50") << 1.1875;
        QTest::newRow("windows of attention") << QStringLiteral("swin_tiny_patch4_window7_224") << 1.0;
        QTest::newRow("layer norms and GELU") << QStringLiteral("convnext_tiny") << 1.0;
    }

    /// The way of a graphics card on the CPU: pictures as bytes, torch's own operators, float32 and float16.
    void aGraphicsCardsOperatorsGiveTheSameNumbers()
    {
        QFETCH(QString, name);
        QFETCH(double, gain);
        const auto device = network::chooseDevice(network::DevicePreference::Cpu);
        const auto usual = opened(name.toStdString(), gain);
        std::vector<image::RgbImage> pictures;
        for (int n = 0; n < 3; ++n) {
            image::RgbImage picture(96, 64);
            for (std::size_t i = 0; i < picture.bytes.size(); ++i)
                picture.bytes[i] = static_cast<std::uint8_t>(support::fillBits("picture" + std::to_string(n), i / 60) >> 56);
            pictures.push_back(std::move(picture));
        }
        const auto expected = usual->features(pictures);
        QVERIFY2(expected, expected ? "" : qPrintable(expected.error().userText + expected.error().logText));
        const auto off = [&](int singleLayers) {
            const auto net = network::open(name.toStdString(), weightsOf(name.toStdString(), gain), *device, {.singleLayers = singleLayers, .asOnGraphicsCard = true});
            const auto features = net ? (*net)->features(pictures) : net.error();
            if (!features)
                qFatal("%s", qUtf8Printable(features.error().userText + features.error().logText));
            double squares = 0, all = 0;
            for (std::size_t i = 0; i < features->values.size(); ++i) {
                squares += std::pow(features->values[i] - expected->values[i], 2);
                all += std::pow(expected->values[i], 2);
            }
            return std::sqrt(squares / all);
        };
        const double single = off(network::allSingle), half = off(0);
        qInfo("%s: float32 off by %.2g, float16 by %.2g of the features' length", qUtf8Printable(name), single, half);
        QVERIFY(single < 1e-5);
        QVERIFY(half > 1e-5 && half < 1e-2); // eight times finer than bfloat16
    }

    void noisyStudentsNamesAreKnown_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"tf_efficientnet_b0_ns", "tf_efficientnet_b6_ns", "tf_efficientnet_b7.ns_jft_in1k", "tf_efficientnet_b3.aa_in1k"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void noisyStudentsNamesAreKnown()
    {
        QFETCH(QString, name);
        const network::Architecture *architecture = network::findArchitecture(name.toStdString());
        QVERIFY(architecture);
        QCOMPARE(architecture->name, name.toStdString());
        const network::Architecture *plain = network::findArchitecture(name.left(18).toStdString());
        QVERIFY(plain);
        QCOMPARE(architecture->featureCount, plain->featureCount);
        QCOMPARE(architecture->normalisation.mean[0], 0.485f * 255);
    }

    void swinScoresAPictureTheSameAloneAndAtAnotherSize()
    {
        const auto net = opened("swin_tiny_patch4_window7_224", 1.0);
        const auto together = net->features(inputOf(2, 96, 160)); // windows are made up with zeros
        const auto alone = net->features(inputOf(1, 96, 160));
        QVERIFY(together && alone);
        for (std::size_t i = 0; i < 768; ++i)
            QVERIFY(std::abs(together->row(0)[i] - alone->row(0)[i]) <= 1e-5f);
    }

    void smallPicturesRun_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        for (const char *name : {"tf_efficientnet_lite0", "tf_efficientnet_b0", "mobilenetv2_100", "resnet50", "convnext_tiny", "swin_tiny_patch4_window7_224"}) {
            QTest::addRow("%s, 32 x 32", name) << QString::fromLatin1(name) << 32 << 32;
            if (std::string_view(name).starts_with("tf_"))
                QTest::addRow("%s, 45 x 33", name) << QString::fromLatin1(name) << 45 << 33;
        }
    }

    void smallPicturesRun()
    {
        QFETCH(QString, name);
        QFETCH(int, height);
        QFETCH(int, width);
        network::setThreadsOfThisLane(1); // small layers: threads would wait for each other
        const auto net = opened(name.toStdString(), 1.0);
        auto exact = network::makeTrainable(name.toStdString(), {.precision = network::Precision::Double}, *network::chooseDevice(network::DevicePreference::Cpu));
        QVERIFY(exact && (*exact)->loadWeights(weightsOf(name.toStdString())));
        for (const int count : {1, 3}) {
            const network::InputBatch input = inputOf(count, height, width);
            const auto features = net->features(input);
            QVERIFY2(features, features ? "" : qPrintable(features.error().userText + features.error().logText));
            network::LabelledBatch batch;
            batch.values = input;
            const auto expected = (*exact)->features(batch);
            QVERIFY(expected);
            double squares = 0, all = 0;
            for (std::size_t i = 0; i < expected->values.size(); ++i) {
                squares += std::pow(static_cast<double>(features->values[i]) - expected->values[i], 2);
                all += std::pow(expected->values[i], 2);
            }
            QVERIFY2(std::sqrt(squares / all) <= 1e-5, qPrintable(QString::number(std::sqrt(squares / all))));
            const std::vector<std::string> last{net->architecture().lastMap};
            if (count == 1)
                QVERIFY(net->maps(input, last));
        }
    }

    void compoundScalingCanBeRead()
    {
        const network::CompoundScaling &step = network::compoundScaling;
        QVERIFY(std::abs(step.depth * step.width * step.width * step.resolution * step.resolution - 1.92) < 0.01);
        QCOMPARE(network::findArchitecture("tf_efficientnet_b6")->depthFactor, 2.6);
        QCOMPARE(network::findArchitecture("tf_efficientnet_b6")->widthFactor, 1.8);
        QVERIFY(!network::findArchitecture("tf_efficientnet_lite0_ns"));
        QVERIFY(network::findArchitecture("swin_large_patch4_window12_384.ms_in22k_ft_in1k"));
    }

    void wrongInputsAndWeightsAreRefused()
    {
        const auto device = network::chooseDevice(network::DevicePreference::Cpu);
        const auto unknown = network::open("resnet9000", weightsOf("tf_efficientnet_lite0"), *device);
        QVERIFY(!unknown && unknown.error().userText.contains(QStringLiteral("resnet9000")));
        const auto other = network::open("tf_efficientnet_lite4", weightsOf("tf_efficientnet_lite0"), *device);
        QVERIFY(!other && other.error().userText.contains(QStringLiteral("tf_efficientnet_lite0.safetensors")));
        const auto net = opened("tf_efficientnet_lite0");
        QVERIFY(!net->features(network::InputBatch{1, 16, 16, std::vector<float>(3 * 256)}));
        QVERIFY(!net->features(network::InputBatch{1, 64, 64, std::vector<float>(7)}));
        const auto swin = opened("swin_tiny_patch4_window7_224", 1.0);
        const auto uneven = swin->features(inputOf(1, 96, 100));
        QVERIFY2(!uneven && uneven.error().userText.contains(QStringLiteral("multiples of 32")), uneven ? "" : qPrintable(uneven.error().userText));
        const std::vector<std::string> nowhere{"blocks.99"};
        QVERIFY(!swin->maps(inputOf(1, 64, 64), nowhere));
        QVERIFY(!net->maps(inputOf(1, 64, 64), nowhere));
        const std::vector<image::RgbImage> mixed{image::RgbImage(64, 64), image::RgbImage(32, 64)};
        QVERIFY(!net->features(mixed));
    }
};

QTEST_GUILESS_MAIN(TestParity)
#include "tst_parity.moc"
