#include "image/decode.h"
#include "image/resize.h"
#include "network/network.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace pawtrait;
using nlohmann::json;

/// The shipped weights against PyTorch's numbers, from the file's bytes to the features.
class TestDefaultBackbone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void featuresOfPhotosAreTheReferences()
    {
        const QString shared = QStringLiteral(PAWTRAIT_SHARED_DIR);
        QFile file(shared + QStringLiteral("/reference/default_backbone.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("needs ../shared/reference");
        const json reference = json::parse(file.readAll().toStdString());
        const auto device = network::chooseDevice(network::DevicePreference::Cpu);
        const auto net = network::open("tf_efficientnet_lite2", QStringLiteral(PAWTRAIT_BINARY_DIR "/models/default/tf_efficientnet_lite2.safetensors"), *device);
        QVERIFY2(net, net ? "" : qPrintable(net.error().userText));
        for (const json &expected : reference["images"]) {
            const QString name = QString::fromStdString(expected["file"].get<std::string>());
            const auto photo = image::decodeFile(shared + QLatin1Char('/') + name, {});
            QVERIFY2(photo, qPrintable(name));
            const image::RgbImage small = image::resize(photo->pixels, 260, 260, image::Filter::Bicubic);
            const QByteArray bytes(reinterpret_cast<const char *>(small.bytes.data()), static_cast<qsizetype>(small.bytes.size()));
            QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), QString::fromStdString(expected["resized"]["sha256_of_rgb_bytes"].get<std::string>()));
            const std::vector<image::RgbImage> views{small, image::mirrored(small)};
            const auto features = (*net)->features(views);
            QVERIFY(features);
            for (int view = 0; view < 2; ++view) {
                const json &values = expected[view == 0 ? "features" : "mirror"];
                double squares = 0;
                for (const float value : features->row(view))
                    squares += static_cast<double>(value) * value;
                const double length = values["l2_norm"].get<double>();
                QVERIFY2(std::abs(std::sqrt(squares) - length) <= 1e-5 * length, qPrintable(name));
                for (std::size_t i = 0; i < 16; ++i)
                    QVERIFY2(std::abs(features->row(view)[i] - values["first16"][i].get<double>()) <= 2e-5, qPrintable(name));
            }
        }
    }

    void noQt5IsLoaded()
    {
        QFile maps(QStringLiteral("/proc/self/maps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        QVERIFY(!maps.readAll().contains("libQt5"));
    }

    void theDeviceSaysWhy()
    {
        const auto device = network::chooseDevice(network::DevicePreference::Auto);
        QVERIFY(device);
        QVERIFY(!device->name.isEmpty() && !device->reason.isEmpty());
        const auto cuda = network::chooseDevice(network::DevicePreference::Cuda);
        QVERIFY(cuda || !cuda.error().userText.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDefaultBackbone)
#include "tst_default_backbone.moc"
