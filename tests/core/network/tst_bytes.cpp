#include "image/decode.h"
#include "image/resize.h"
#include "network/network.h"

#include <QDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace pawtrait;

/// The shipped weights in 8-bit integers beside float32.
class BytesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto device = network::chooseDevice(network::DevicePreference::Cpu);
        QVERIFY(device);
        m_device = *device;
        network::setThreadsOfThisLane(1); // as in the program; OpenMP's barriers spin where other programs have the cores
        const QDir pets(QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pets"));
        if (!pets.exists() || !QFile::exists(weights))
            QSKIP("needs ../shared and the weights that packaging/setup.sh brings");
        if (!network::computesInBytes(architecture, m_device))
            QSKIP("this processor has no AVX-512 VNNI");
        for (const QString &name : pets.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name).mid(0, 8)) {
            const auto photo = image::decodeFile(pets.filePath(name), {});
            QVERIFY(photo);
            m_pictures.push_back(image::resize(photo->pixels, 260, 260, image::Filter::Bicubic));
        }
        const auto bytes = network::open(architecture, weights, m_device, {.inBytes = true});
        QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().userText));
        m_bytes = *bytes;
    }

    /// No photo calibrates it, so nothing else holds that the ranges fit.
    void featuresPointWhereFloatsDo()
    {
        const auto floats = network::open(architecture, weights, m_device);
        QVERIFY(floats);
        const auto exact = (*floats)->features(m_pictures), quick = m_bytes->features(m_pictures);
        QVERIFY(exact && quick);
        for (int row = 0; row < exact->rows; ++row) {
            double product = 0, a = 0, b = 0;
            for (std::size_t i = 0; i < exact->row(row).size(); ++i) {
                const double x = exact->row(row)[i], y = quick->row(row)[i];
                product += x * y;
                a += x * x;
                b += y * y;
            }
            const double off = 1 - product / std::sqrt(a * b);
            QVERIFY2(off < 0.02 && off > 1e-6, qPrintable(QString::number(off))); // 0.015 on 48 photos; exactly 0 would be float32
        }
    }

    void aPicturesNumbersDoNotDependOnItsNeighbour()
    {
        const auto all = m_bytes->features(m_pictures);
        QVERIFY(all);
        for (int row : {0, 3}) {
            const auto alone = m_bytes->features({&m_pictures[static_cast<std::size_t>(row)], 1});
            QVERIFY(alone);
            QVERIFY(std::equal(alone->row(0).begin(), alone->row(0).end(), all->row(row).begin()));
        }
    }

    void whatItCannotDoIsSaid()
    {
        const std::vector<std::string> modules{"bn2"};
        QVERIFY(!m_bytes->maps(m_pictures[0], modules));
        QVERIFY(!network::computesInBytes("tf_efficientnet_b0", m_device)); // SiLU and squeeze-excite
        QVERIFY(!network::computesInBytes("resnet50", m_device));
        QVERIFY(network::computesInBytes("mobilenetv2_100", m_device));
        const auto refused = network::open("tf_efficientnet_b0", weights, m_device, {.inBytes = true});
        QVERIFY(!refused && refused.error().userText.contains(QStringLiteral("8-bit")));
    }

private:
    const std::string architecture = "tf_efficientnet_lite2";
    const QString weights = QStringLiteral(PAWTRAIT_BINARY_DIR "/models/default/tf_efficientnet_lite2.safetensors");
    network::Device m_device;
    std::vector<image::RgbImage> m_pictures;
    std::shared_ptr<const network::Network> m_bytes;
};

QTEST_GUILESS_MAIN(BytesTest)
#include "tst_bytes.moc"
