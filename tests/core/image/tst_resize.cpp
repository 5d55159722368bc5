#include "image/decode.h"
#include "image/resize.h"
#include "image/resize_rows.h"
#include "support/test_pictures.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace pawtrait;
using nlohmann::json;

namespace {

json read(const char *path)
{
    std::ifstream file(path);
    return file ? json::parse(file) : json();
}

std::uint32_t crcOf(const image::RgbImage &picture)
{
    return test::crc32(picture.bytes.data(), picture.bytes.size());
}

} // namespace

class TestResize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalsPillow_data();
    void equalsPillow();
    void linearEqualsOpenCv_data();
    void linearEqualsOpenCv();
    void equalsPillowWithBox_data();
    void equalsPillowWithBox();
    void realPhotosEqualPillow();
    void quickRowsGiveTheSameBytes();
    void extremes();
    void mirror();

private:
    json m_reference;
};

void TestResize::initTestCase()
{
    m_reference = read(PAWTRAIT_SOURCE_DIR "/tests/data/pillow_resize.json");
    QVERIFY(!m_reference.is_null());
}

/// Widths around every step of the vectors, weights of every sign, in memory that ends where the row ends.
void TestResize::quickRowsGiveTheSameBytes()
{
    const image::ResizeRows plain = image::plainRows(), quick = image::quickRows();
    auto number = [place = std::uint64_t{0}](int below) mutable { return static_cast<int>(test::streamNumber("rows", place++) % static_cast<std::uint64_t>(below)); };
    for (int round = 0; round < 400; ++round) {
        const int inWidth = 1 + number(90), outWidth = 1 + number(40), taps = 1 + number(19), rows = 1 + number(19);
        image::ResizeKernel kernel{taps, {}, {}, {}};
        for (int x = 0; x < outWidth; ++x) {
            kernel.count.push_back(1 + number(std::min(taps, inWidth)));
            kernel.first.push_back(x % 3 == 0 ? inWidth - kernel.count.back() : number(inWidth - kernel.count.back() + 1)); // often up to the row's end
            for (int i = 0; i < taps; ++i)
                kernel.weights.push_back((number(1 << 23) - (1 << 21)) / taps);
        }
        std::vector<std::uint8_t> row, stack;
        for (int i = 0; i < inWidth * 3; ++i)
            row.push_back(static_cast<std::uint8_t>(number(256)));
        for (int i = 0; i < inWidth * 3 * rows; ++i)
            stack.push_back(static_cast<std::uint8_t>(number(256)));
        std::vector<std::uint8_t> narrowed[2], lowered[2];
        std::vector<std::int32_t> weights;
        for (int i = 0; i < rows; ++i)
            weights.push_back((number(1 << 23) - (1 << 21)) / rows);
        for (const bool isQuick : {false, true}) {
            const image::ResizeRows &which = isQuick ? quick : plain;
            narrowed[isQuick].resize(static_cast<std::size_t>(outWidth) * 3);
            which.horizontal(row.data(), inWidth, narrowed[isQuick].data(), outWidth, kernel);
            lowered[isQuick].resize(static_cast<std::size_t>(inWidth) * 3);
            which.vertical(stack.data(), static_cast<std::size_t>(inWidth) * 3, lowered[isQuick].data(), weights.data(), rows);
        }
        QCOMPARE(narrowed[1], narrowed[0]);
        QCOMPARE(lowered[1], lowered[0]);
    }
}

void TestResize::equalsPillow_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("bicubic");
    for (std::size_t i = 0; i < m_reference["resize"].size(); ++i) {
        const auto name = m_reference["resize"][i]["name"].get<std::string>();
        QTest::newRow((name + " bicubic").c_str()) << static_cast<int>(i) << true;
        QTest::newRow((name + " bilinear").c_str()) << static_cast<int>(i) << false;
    }
}

void TestResize::equalsPillow()
{
    QFETCH(int, row);
    QFETCH(bool, bicubic);
    const json &r = m_reference["resize"][static_cast<std::size_t>(row)];
    const image::RgbImage picture = test::filledPicture(QByteArray::fromStdString(r["name"]), r["input"][1], r["input"][0]);
    QCOMPARE(crcOf(picture), r["input_crc32"].get<std::uint32_t>());
    const image::RgbImage result = image::resize(picture, r["output"][1], r["output"][0], bicubic ? image::Filter::Bicubic : image::Filter::Bilinear);
    QCOMPARE(crcOf(result), r[bicubic ? "bicubic_crc32" : "bilinear_crc32"].get<std::uint32_t>());
}

void TestResize::linearEqualsOpenCv_data()
{
    QTest::addColumn<QByteArray>("row");
    const json reference = read(PAWTRAIT_SOURCE_DIR "/tests/data/opencv_linear.json");
    for (const json &row : reference["resize"])
        QTest::addRow("%s to %d", row["name"].get<std::string>().c_str(), row["output"][0].get<int>()) << QByteArray::fromStdString(row.dump());
}

void TestResize::linearEqualsOpenCv()
{
    QFETCH(QByteArray, row);
    const json r = json::parse(row.toStdString());
    const image::RgbImage picture = test::filledPicture(QByteArray::fromStdString(r["name"]), r["input"][1], r["input"][0]);
    QCOMPARE(crcOf(image::resizeLinear(picture, r["output"][1], r["output"][0])), r["linear_crc32"].get<std::uint32_t>());
}

void TestResize::equalsPillowWithBox_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < m_reference["boxed"].size(); ++i)
        QTest::newRow(m_reference["boxed"][i]["box"].dump().c_str()) << static_cast<int>(i);
}

void TestResize::equalsPillowWithBox()
{
    QFETCH(int, row);
    const json &r = m_reference["boxed"][static_cast<std::size_t>(row)];
    const image::RgbImage picture = test::filledPicture("down7.3b", 161, 234);
    const image::Box box{r["box"][0], r["box"][1], r["box"][2], r["box"][3]};
    QCOMPARE(crcOf(image::resize(picture, box, r["output"][1], r["output"][0], image::Filter::Bicubic)), r["bicubic_crc32"].get<std::uint32_t>());
}

void TestResize::realPhotosEqualPillow()
{
    const json reference = read(PAWTRAIT_SHARED_DIR "/reference/default_backbone.json");
    if (reference.is_null())
        QSKIP("needs ../shared/reference and ../shared/data");
    for (const json &photo : reference["images"]) {
        const QString path = QStringLiteral(PAWTRAIT_SHARED_DIR "/") + QString::fromStdString(photo["file"]);
        if (!QFileInfo::exists(path))
            continue;
        const auto decoded = image::decodeFile(path, {});
        QVERIFY2(decoded, qPrintable(path));
        const image::RgbImage small = image::resize(decoded->pixels, 260, 260, image::Filter::Bicubic);
        const QByteArray bytes(reinterpret_cast<const char *>(small.bytes.data()), static_cast<qsizetype>(small.bytes.size()));
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), QByteArray::fromStdString(photo["resized"]["sha256_of_rgb_bytes"]));
    }
}

void TestResize::extremes()
{
    image::RgbImage dot(1, 1);
    dot.bytes = {10, 20, 30};
    const image::RgbImage large = image::resize(dot, 300, 2, image::Filter::Bicubic);
    QCOMPARE(large.width, 300);
    QCOMPARE(large.height, 2);
    QCOMPARE(large.bytes[3 * 599], std::uint8_t{10});
    QCOMPARE(large.bytes[3 * 599 + 2], std::uint8_t{30});
    // A line of 65,535 pixels: the weights of one output pixel span all of it.
    image::RgbImage line(65535, 1);
    std::fill(line.bytes.begin(), line.bytes.end(), std::uint8_t{200});
    QCOMPARE(image::resize(line, 1, 1, image::Filter::Bicubic).bytes.front(), std::uint8_t{200});
}

void TestResize::mirror()
{
    image::RgbImage picture(2, 1);
    picture.bytes = {1, 2, 3, 4, 5, 6};
    QCOMPARE(image::mirrored(picture).bytes, (std::vector<std::uint8_t>{4, 5, 6, 1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestResize)
#include "tst_resize.moc"
