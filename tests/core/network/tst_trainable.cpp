#include "network/trainable.h"
#include "support/filled_network.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace pawtrait;
using nlohmann::json;
using network::OptimizerSettings;

/// timm's and torch's own numbers for a few training steps (float64), and what a checkpoint promises.
class TestTrainable : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    network::Device m_device;
    json m_reference; ///< null without ../shared

    static constexpr int flags = 12;

    QString weightsOf(const QString &name, double gain)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1 %2.safetensors").arg(name).arg(gain));
        if (!QFile::exists(path) && !support::writeFilled(path, network::expectedTensors(name.toStdString()), gain))
            qFatal("the weights could not be written");
        return path;
    }

    static network::LinearLayer filledHead(int inputs)
    {
        network::LinearLayer head;
        for (int i = 0; i < inputs; ++i)
            head.weights.push_back(static_cast<float>(std::sqrt(3.0 / inputs) * support::fill("head.weight", static_cast<std::uint64_t>(i))));
        head.bias = static_cast<float>(0.125 * support::fill("head.bias", 0));
        return head;
    }

    static network::LabelledBatch batchOf(int step, int count = 4, int side = 64)
    {
        const std::string name = "train/" + std::to_string(step);
        network::LabelledBatch batch;
        batch.values = {count, side, side, support::networkInput(name, count, side, side)};
        batch.extra = MatrixF(count, flags);
        for (std::size_t i = 0; i < batch.extra.values.size(); ++i)
            batch.extra.values[i] = support::fill(name + "/flags", i) >= 0 ? 1.0f : 0.0f;
        for (int i = 0; i < count; ++i)
            batch.scores.push_back(std::floor(support::fill(name + "/score", static_cast<std::uint64_t>(i)) * 50.0 + 51.0));
        return batch;
    }

    static network::TrainableOptions optionsOf(const json &recipe, network::Precision precision)
    {
        network::TrainableOptions options;
        options.extraInputs = flags;
        options.precision = precision;
        options.loss = recipe["loss"] == "sqrt_mse" ? network::Loss::RootMeanSquare : network::Loss::CrossEntropy;
        options.optimizer.kind = recipe["optimizer"] == "Adam" ? OptimizerSettings::Kind::Adam : recipe["optimizer"] == "AdamW" ? OptimizerSettings::Kind::AdamW : OptimizerSettings::Kind::Sgd;
        options.optimizer.weightDecay = recipe["weight_decay"].get<double>();
        options.clipNorm = recipe.value("clip_norm", 0.0);
        return options;
    }

    std::unique_ptr<network::TrainableNetwork> made(const QString &name, const network::TrainableOptions &options, double gain = 1.0)
    {
        auto net = network::makeTrainable(name.toStdString(), options, m_device);
        if (!net)
            qFatal("%s", qUtf8Printable(net.error().userText));
        if (const auto loaded = (*net)->loadWeights(weightsOf(name, gain)); !loaded)
            qFatal("%s", qUtf8Printable(loaded.error().userText));
        (*net)->setHead(filledHead((*net)->architecture().featureCount + options.extraInputs));
        return *std::move(net);
    }

    static network::TrainableOptions plainOptions()
    {
        network::TrainableOptions options;
        options.extraInputs = flags;
        options.optimizer.kind = OptimizerSettings::Kind::AdamW;
        options.optimizer.weightDecay = 0.01;
        options.dropRate = 0.2;
        options.dropPathRate = 0.2;
        options.averageDecay = 0.9;
        options.seed = 7;
        return options;
    }

    static std::vector<double> everything(const network::TrainableNetwork &net)
    {
        std::vector<double> all;
        for (const std::string &name : net.names()) {
            const std::vector<double> values = net.values(name);
            all.insert(all.end(), values.begin(), values.end());
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_device = *network::chooseDevice(network::DevicePreference::Cpu);
        network::setThreadsOfThisLane(1); // small layers: threads would wait for each other
        QFile file(QStringLiteral(PAWTRAIT_SHARED_DIR "/reference/training.json"));
        if (file.open(QIODevice::ReadOnly))
            m_reference = json::parse(file.readAll().toStdString());
    }

    void stepsGiveTorchsNumbers_data()
    {
        QTest::addColumn<QString>("run");
        for (const char *run : {"tf_efficientnet_b0/adam_rmse", "tf_efficientnet_b0/adamw_bce_clip", "tf_efficientnet_b0/sgd_momentum_rmse", "tf_efficientnet_lite0/adam_rmse",
                                "tf_efficientnet_lite0/adamw_bce_clip", "tf_efficientnet_lite0/sgd_momentum_rmse"})
            QTest::newRow(run) << QString::fromLatin1(run);
    }

    void stepsGiveTorchsNumbers()
    {
        if (m_reference.is_null())
            QSKIP("needs ../shared/reference");
        QFETCH(QString, run);
        const json &expected = m_reference["runs"][run.toStdString()];
        const auto net = made(run.section(QLatin1Char('/'), 0, 0), optionsOf(m_reference["recipes"][run.section(QLatin1Char('/'), 1).toStdString()], network::Precision::Double));
        for (int k = 0; k < 5; ++k) {
            const json &step = expected["steps"][static_cast<std::size_t>(k)];
            const auto done = net->step(batchOf(k), step["lr"].get<double>());
            QVERIFY2(done, done ? "" : qPrintable(done.error().userText + done.error().logText));
            const double loss = step["loss"].get<double>(), norm = step["grad_norm_before_clip"].get<double>();
            QVERIFY2(std::abs(done->loss - loss) <= 1e-9 * loss, qPrintable(QStringLiteral("loss of step %1: %2 for %3").arg(k).arg(done->loss, 0, 'g', 15).arg(loss, 0, 'g', 15)));
            QVERIFY2(std::abs(done->gradientNorm - norm) <= 1e-9 * norm, qPrintable(QStringLiteral("norm of step %1: %2 for %3").arg(k).arg(done->gradientNorm, 0, 'g', 15).arg(norm, 0, 'g', 15)));
            for (std::size_t i = 0; i < 4; ++i)
                QVERIFY(std::abs(done->outputs[i] - step["output"][i].get<double>()) <= 1e-7);
        }
        for (const auto &[name, after] : expected["after"].items()) {
            const std::vector<double> values = net->values(name);
            double projection = 0, squares = 0;
            for (std::size_t i = 0; i < values.size(); ++i) {
                projection += values[i] * support::fill("projection", i);
                squares += values[i] * values[i];
            }
            for (std::size_t i = 0; i < after["first4"].size(); ++i) {
                QVERIFY2(std::abs(values[i] - after["first4"][i].get<double>()) <= 1e-7, name.c_str());
                QVERIFY2(std::abs(values[values.size() - after["last4"].size() + i] - after["last4"][i].get<double>()) <= 1e-7, name.c_str());
            }
            QVERIFY2(std::abs(std::sqrt(squares) - after["l2"].get<double>()) <= 1e-7, name.c_str());
            QVERIFY2(std::abs(projection - after["projection"].get<double>()) <= 1e-6, name.c_str());
        }
        const auto outputs = net->outputs(batchOf(0));
        QVERIFY(outputs);
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(std::abs((*outputs)[i] - expected["eval_output_of_batch_0_after"][i].get<double>()) <= 1e-7);
        QCOMPARE(net->stepsDone(), std::int64_t(5));
    }

    void singlePrecisionStaysClose_data()
    {
        QTest::addColumn<QString>("run");
        QTest::addColumn<int>("steps");
        for (const char *recipe : {"adam_rmse", "adamw_bce_clip", "sgd_momentum_rmse"}) {
            QTest::addRow("B0 %s", recipe) << QStringLiteral("tf_efficientnet_b0/") + QLatin1String(recipe) << 5;
            QTest::addRow("Lite0 %s, first step", recipe) << QStringLiteral("tf_efficientnet_lite0/") + QLatin1String(recipe) << 1;
        }
    }

    void singlePrecisionStaysClose()
    {
        if (m_reference.is_null())
            QSKIP("needs ../shared/reference");
        QFETCH(QString, run);
        QFETCH(int, steps);
        const json &expected = m_reference["runs"][run.toStdString()];
        const auto net = made(run.section(QLatin1Char('/'), 0, 0), optionsOf(m_reference["recipes"][run.section(QLatin1Char('/'), 1).toStdString()], network::Precision::Single));
        for (int k = 0; k < steps; ++k) {
            const json &step = expected["steps"][static_cast<std::size_t>(k)];
            const auto done = net->step(batchOf(k), step["lr"].get<double>());
            QVERIFY(done);
            const double loss = done->loss / step["loss"].get<double>() - 1, norm = done->gradientNorm / step["grad_norm_before_clip"].get<double>() - 1;
            QVERIFY2(std::abs(loss) <= 1e-4, qPrintable(QStringLiteral("loss off by %1 in step %2").arg(loss).arg(k)));
            QVERIFY2(std::abs(norm) <= 1e-3, qPrintable(QStringLiteral("norm off by %1 in step %2").arg(norm).arg(k)));
        }
    }

    void featuresAreTimmsInDouble_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Lite0") << QStringLiteral("tf_efficientnet_lite0");
        QTest::newRow("B0") << QStringLiteral("tf_efficientnet_b0");
        QTest::newRow("Swin-T") << QStringLiteral("swin_tiny_patch4_window7_224");
        QTest::newRow("ConvNeXt-T") << QStringLiteral("convnext_tiny");
        QTest::newRow("ResNet-50") << QStringLiteral("resnet50");
        QTest::newRow("MobileNetV2") << QStringLiteral("mobilenetv2_100");
    }

    void featuresAreTimmsInDouble()
    {
        QFile file(QStringLiteral(PAWTRAIT_SHARED_DIR "/reference/architectures.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("needs ../shared/reference");
        QFETCH(QString, name);
        const json model = json::parse(file.readAll().toStdString())["models"][name.toStdString()];
        const auto net = made(name, {.precision = network::Precision::Double}, model["gain"].get<double>());
        const json &run = model["runs"].back(); // of EfficientNet, 193 x 257: tells SAME padding from symmetric
        const int height = run["input"][2].get<int>(), width = run["input"][3].get<int>();
        network::LabelledBatch batch;
        batch.values = {2, height, width, support::networkInput("input", 2, height, width)};
        const auto features = net->features(batch);
        QVERIFY(features);
        for (int n = 0; n < 2; ++n) {
            const json &expected = run["features"][static_cast<std::size_t>(n)];
            double projection = 0;
            for (std::size_t i = 0; i < static_cast<std::size_t>(features->columns); ++i)
                projection += features->row(n)[i] * support::fill("projection", i);
            for (std::size_t i = 0; i < 16; ++i)
                QVERIFY(std::abs(features->row(n)[i] - expected["first16"][i].get<double>()) <= 1e-10);
            QVERIFY(std::abs(projection - expected["projection"].get<double>()) <= 1e-9);
        }
    }

    void dropPathRatesAreTimms_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"tf_efficientnet_lite0", "tf_efficientnet_b0", "swin_tiny_patch4_window7_224", "convnext_tiny"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void dropPathRatesAreTimms()
    {
        if (m_reference.is_null())
            QSKIP("needs ../shared/reference");
        QFETCH(QString, name);
        const auto net = network::makeTrainable(name.toStdString(), {.dropPathRate = 0.2}, m_device);
        const json &expected = m_reference["drop_path"][name.toStdString()]["block_rate_shortcut"];
        const auto paths = (*net)->dropPaths();
        QCOMPARE(paths.size(), expected.size());
        for (std::size_t i = 0; i < paths.size(); ++i) {
            QCOMPARE(paths[i].block, expected[i][0].get<std::string>());
            const double bound = name.contains(QStringLiteral("efficientnet")) ? 1e-12 : 1e-7; // timm's line of rates is float32 in the other families
            QVERIFY(std::abs(paths[i].rate - expected[i][1].get<double>()) < bound);
            QCOMPARE(paths[i].hasShortcut, expected[i][2].get<bool>());
        }
    }

    static void families()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("EfficientNet") << QStringLiteral("tf_efficientnet_b0");
        QTest::newRow("Swin") << QStringLiteral("swin_tiny_patch4_window7_224");
        QTest::newRow("ConvNeXt") << QStringLiteral("convnext_tiny");
        QTest::newRow("ResNet") << QStringLiteral("resnet50");
        QTest::newRow("MobileNet") << QStringLiteral("mobilenetv2_100");
    }

    void everyFamilyLearns_data() { families(); }

    void everyFamilyLearns()
    {
        QFETCH(QString, name);
        network::TrainableOptions options;
        options.extraInputs = flags;
        options.loss = network::Loss::CrossEntropy;
        options.optimizer.kind = OptimizerSettings::Kind::AdamW;
        const auto net = made(name, options);
        std::vector<double> losses;
        for (int k = 0; k < 6; ++k) {
            const auto done = net->step(batchOf(0), 2e-5);
            QVERIFY2(done, done ? "" : qPrintable(done.error().userText + done.error().logText));
            QVERIFY(done->gradientNorm > 0);
            losses.push_back(done->loss);
        }
        QVERIFY2(losses.back() < losses.front() - 0.005, qPrintable(QStringLiteral("%1 %2").arg(losses.front()).arg(losses.back())));
    }

    void aStateComesBackToTheLastBit_data() { families(); }

    void aStateComesBackToTheLastBit()
    {
        QFETCH(QString, name);
        const auto net = made(name, plainOptions());
        for (int k = 0; k < 2; ++k)
            QVERIFY(net->step(batchOf(k), 1e-3));
        const QString state = m_folder.filePath(QStringLiteral("state.safetensors"));
        QVERIFY(net->saveState(state, {{QStringLiteral("epoch"), QStringLiteral("3")}}));
        for (int k = 2; k < 4; ++k)
            QVERIFY(net->step(batchOf(k), 1e-3));
        auto other = network::makeTrainable(name.toStdString(), plainOptions(), m_device);
        const auto notes = (*other)->loadState(state);
        QVERIFY2(notes, notes ? "" : qPrintable(notes.error().userText));
        QCOMPARE(notes->value(QStringLiteral("epoch")), QStringLiteral("3"));
        for (int k = 2; k < 4; ++k)
            QVERIFY((*other)->step(batchOf(k), 1e-3));
        QVERIFY(everything(*net) == everything(**other));
        QVERIFY(*net->outputs(batchOf(9)) == *(*other)->outputs(batchOf(9))); // by the moving averages
        network::TrainableOptions changed = plainOptions();
        changed.seed = 8;
        const auto refused = (*network::makeTrainable(name.toStdString(), changed, m_device))->loadState(state);
        QVERIFY(!refused && refused.error().userText.contains(QStringLiteral("\"state.safetensors\"")));
    }

    void dropoutAndDropPathActInTrainingOnly_data() { families(); }

    void dropoutAndDropPathActInTrainingOnly()
    {
        QFETCH(QString, name);
        network::TrainableOptions without = plainOptions(), with = plainOptions();
        without.dropRate = without.dropPathRate = with.dropRate = 0;
        const auto plain = made(name, without), dropping = made(name, with);
        QVERIFY(*plain->outputs(batchOf(0)) == *dropping->outputs(batchOf(0)));
        QVERIFY(plain->step(batchOf(0), 0)->outputs != dropping->step(batchOf(0), 0)->outputs);
    }

    void savedWeightsScoreAlike_data() { families(); }

    void savedWeightsScoreAlike()
    {
        QFETCH(QString, name);
        network::TrainableOptions options = plainOptions();
        options.averageDecay = 0;
        const auto net = made(name, options);
        QVERIFY(net->step(batchOf(0), 1e-3));
        const QString path = m_folder.filePath(QStringLiteral("trained.safetensors"));
        QVERIFY(net->saveWeights(path));
        const auto opened = network::open(name.toStdString(), path, m_device);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().userText));
        const network::LabelledBatch batch = batchOf(1);
        const auto slow = net->features(batch);
        const auto fast = (*opened)->features(batch.values);
        QVERIFY(slow && fast);
        double largest = 0, size = 0;
        for (std::size_t i = 0; i < fast->values.size(); ++i) {
            largest = std::max(largest, std::abs(slow->values[i] - static_cast<double>(fast->values[i])));
            size = std::max(size, std::abs(slow->values[i]));
        }
        QVERIFY2(largest <= 1e-4 * size, qPrintable(QStringLiteral("%1 of %2").arg(largest).arg(size)));
    }

    void frozenStagesStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("stages");
        QTest::addColumn<QStringList>("stillNames");
        QTest::addColumn<QStringList>("movingNames");
        const auto row = [](const char *label, const char *name, int stages, const char *still, const char *moving) {
            QTest::newRow(label) << QString::fromLatin1(name) << stages << QString::fromLatin1(still).split(QLatin1Char(' ')) << QString::fromLatin1(moving).split(QLatin1Char(' '));
        };
        row("EfficientNet", "tf_efficientnet_b0", 6, "conv_stem.weight bn1.running_mean blocks.5.3.conv_pwl.weight blocks.5.3.bn3.running_var", "blocks.6.0.conv_pw.weight bn2.running_mean head.bias");
        row("Swin", "swin_tiny_patch4_window7_224", 3, "patch_embed.proj.weight layers.2.blocks.5.attn.relative_position_bias_table layers.2.blocks.5.mlp.fc2.bias",
            "layers.3.downsample.reduction.weight layers.3.blocks.1.attn.qkv.bias norm.weight head.bias");
        row("Swin, all but the linear layer", "swin_tiny_patch4_window7_224", 8, "layers.3.blocks.1.attn.qkv.bias norm.weight", "head.bias");
        row("ConvNeXt", "convnext_tiny", 3, "stem.0.weight stages.2.blocks.8.gamma", "stages.3.downsample.1.weight stages.3.blocks.2.gamma head.norm.bias");
        row("ResNet", "resnet50", 3, "conv1.weight layer3.0.downsample.0.weight layer3.5.bn3.running_mean", "layer4.0.downsample.0.weight layer4.2.bn3.running_var head.weight");
    }

    void frozenStagesStayAsTheyAre()
    {
        QFETCH(QString, name);
        QFETCH(int, stages);
        QFETCH(QStringList, stillNames);
        QFETCH(QStringList, movingNames);
        network::TrainableOptions options = plainOptions();
        options.frozenStages = stages;
        const auto net = made(name, options);
        std::vector<std::vector<double>> before;
        for (const std::string &tensor : net->names())
            before.push_back(net->values(tensor));
        QVERIFY(net->step(batchOf(0), 1e-3));
        const std::vector<std::string> names = net->names();
        qsizetype looked = 0;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const bool still = stillNames.contains(QString::fromStdString(names[i])), moving = movingNames.contains(QString::fromStdString(names[i]));
            looked += still + moving;
            QVERIFY2(!still || net->values(names[i]) == before[i], names[i].c_str());
            QVERIFY2(!moving || net->values(names[i]) != before[i], names[i].c_str());
        }
        QCOMPARE(looked, stillNames.size() + movingNames.size());
    }

    void brainFloatLearnsTheSameWay()
    {
        if (!network::hasBrainFloat(m_device))
            QSKIP("this processor has no bfloat16");
        network::TrainableOptions options = plainOptions();
        options.dropRate = options.dropPathRate = options.averageDecay = 0;
        const auto single = made(QStringLiteral("tf_efficientnet_b0"), options);
        options.precision = network::Precision::BrainFloat;
        const auto brain = made(QStringLiteral("tf_efficientnet_b0"), options);
        const auto one = single->step(batchOf(0), 1e-4), other = brain->step(batchOf(0), 1e-4);
        QVERIFY2(other, other ? "" : qPrintable(other.error().logText));
        QVERIFY(one->loss != other->loss);
        QVERIFY2(std::abs(one->loss - other->loss) < 0.01 * one->loss, qPrintable(QStringLiteral("%1 %2").arg(one->loss).arg(other->loss)));
    }

    void aLossThatIsNoNumberStopsAndChangesNothing()
    {
        const auto net = made(QStringLiteral("tf_efficientnet_lite0"), {.extraInputs = flags});
        network::LabelledBatch batch = batchOf(0);
        batch.scores[2] = std::nan("");
        const std::vector<double> before = everything(*net);
        const auto done = net->step(batch, 1e-3);
        QVERIFY(!done && done.error().userText.contains(QStringLiteral("learning_rate")));
        QVERIFY(everything(*net) == before);
        QCOMPARE(net->stepsDone(), std::int64_t(0));
    }

    void randomWeightsComeFromTheSeed()
    {
        const auto make = [&](std::uint64_t seed) {
            auto net = network::makeTrainable("tf_efficientnet_lite0", {.extraInputs = flags}, m_device);
            (*net)->initialise(seed);
            return *std::move(net);
        };
        QVERIFY(everything(*make(1)) == everything(*make(1)));
        QVERIFY(everything(*make(1)) != everything(*make(2)));
        const std::vector<double> weights = make(1)->values("conv_head.weight");
        double squares = 0;
        for (const double weight : weights)
            squares += weight * weight / static_cast<double>(weights.size());
        QVERIFY(std::abs(squares * 1280 / 2 - 1) < 0.02);
    }

    void swinBeginsAsTimmsDoes()
    {
        auto net = network::makeTrainable("swin_tiny_patch4_window7_224", {}, m_device);
        (*net)->initialise(3);
        double squares = 0;
        const std::vector<double> linear = (*net)->values("layers.3.blocks.1.mlp.fc1.weight"), stem = (*net)->values("patch_embed.proj.weight");
        for (const double weight : linear)
            squares += weight * weight / static_cast<double>(linear.size());
        QVERIFY(std::abs(std::sqrt(squares) - 0.02) < 1e-4);
        QVERIFY(*std::max_element(stem.begin(), stem.end()) <= 1 / std::sqrt(48.0) && *std::max_element(stem.begin(), stem.end()) > 0.9 / std::sqrt(48.0));
        QCOMPARE((*net)->values("norm.weight"), std::vector<double>(768, 1.0));
        QCOMPARE((*net)->values("norm.bias"), std::vector<double>(768, 0.0));
    }

    void wrongBatchesAndWeightsAreRefused()
    {
        const auto net = made(QStringLiteral("tf_efficientnet_lite0"), {.extraInputs = flags});
        network::LabelledBatch batch = batchOf(0);
        batch.extra = MatrixF(3, flags);
        QVERIFY(!net->step(batch, 1e-3));
        QVERIFY(!net->outputs(network::LabelledBatch{}));
        QVERIFY(!net->loadWeights(weightsOf(QStringLiteral("tf_efficientnet_b0"), 1.0)));
        QVERIFY(!network::makeTrainable("resnet9000", {}, m_device));
        const auto swin = made(QStringLiteral("swin_tiny_patch4_window7_224"), {.extraInputs = flags});
        const auto uneven = swin->step(batchOf(0, 4, 80), 1e-3);
        QVERIFY(!uneven && uneven.error().userText.contains(QStringLiteral("multiples of 32")));
    }
};

QTEST_GUILESS_MAIN(TestTrainable)
#include "tst_trainable.moc"
