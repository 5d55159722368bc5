#include "common/files.h"
#include "dataset/data_set.h"
#include "dataset/duplicates.h"
#include "dataset/folds.h"
#include "image/resize.h"
#include "support/photo_writers.h"
#include "support/test_pictures.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;
using dataset::openDataSet;
using nlohmann::json;

class TestDataSet : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const QByteArray m_flags = "Subject Focus,Eyes,Face,Near,Action,Accessory,Group,Collage,Human,Occlusion,Info,Blur";

    void write(const char *name, const QByteArray &bytes) const { QVERIFY(writeFile(m_folder->filePath(QLatin1String(name)), bytes)); }
    QString said(const std::vector<dataset::TableWarning> &warnings) const
    {
        QStringList texts;
        for (const auto &warning : warnings)
            texts.append(warning.text);
        return texts.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("train.csv", "Id," + m_flags + ",Pawpularity\na,0,1,1,1,0,0,0,0,0,0,0,0,63\nb,0,1,1,0,0,0,1,0,0,0,0,0,42\nc,0,1,1,1,0,0,0,0,1,1,0,0,28\n");
    }

    void tableAlone()
    {
        const auto set = openDataSet(m_folder->path());
        QVERIFY2(set, set ? "" : qPrintable(set.error().userText));
        QCOMPARE(set->train.samples.size(), std::size_t(3));
        QVERIFY(!set->test && set->sizes.empty() && set->boxes.empty() && !set->hasDuplicates && set->warnings.empty());
        QCOMPARE(set->name, QDir(m_folder->path()).dirName());
        QCOMPARE(set->inputs.size(), std::size_t(1));
        QCOMPARE(set->inputs.front().sha256, set->train.fingerprint);
        QCOMPARE(set->train.columns.size(), std::size_t(14));
        QVERIFY(set->train.columns[0].kind == dataset::ColumnInfo::Kind::Text && set->train.columns[13].kind == dataset::ColumnInfo::Kind::WholeNumbers);
        QCOMPARE(set->train.head.size(), std::size_t(3));
        QCOMPARE(set->train.head[1][13], QStringLiteral("42"));
    }

    void everythingBesideIt()
    {
        write("test.csv", "Id," + m_flags + "\nt1,1,1,1,1,0,0,0,0,0,0,0,0\nt2,0,0,0,0,0,0,0,0,0,0,0,1\n");
        write("dimensions.csv", "Id,width,height\nb,100,50\na,640,480\nt2,30,40\nnobody,1,1\n");
        write("pet_boxes.csv", "Id,n_pets,label,coords\na,1,dog,1 2 30.5 40\nb,0,unknown,\nc,2,cat,1 2 3 4 5 6 7 8\n");
        write("duplicates.csv", "Id_a,Id_b,Pawpularity_a,Pawpularity_b\na,c,63,28\n");
        const auto set = openDataSet(m_folder->filePath(QStringLiteral("train.csv")));
        QVERIFY2(set && set->warnings.empty(), set ? qPrintable(said(set->warnings)) : "");
        QVERIFY(set->test && !set->test->hasScores);
        QVERIFY(set->test->samples[0].file.endsWith(QStringLiteral("/test/t1.jpg")));
        QCOMPARE(set->sizes[0].width, 640);
        QCOMPARE(set->sizes[1].height, 50);
        QVERIFY(!set->sizes[2].isKnown());
        QVERIFY(!set->testSizes[0].isKnown() && set->testSizes[1].width == 30);
        QCOMPARE(set->boxes[2].boxes.size(), std::size_t(2));
        QCOMPARE(set->boxes[2].boxes[1][3], 8.0);
        QVERIFY(set->boxes[1].known && set->boxes[1].boxes.empty());
        QVERIFY(set->hasDuplicates && set->duplicates.size() == 1 && set->duplicates[0].second == 2);
        QCOMPARE(set->inputs.size(), std::size_t(5));
    }

    void badLinesBesideItAreNamedWithTheirLine()
    {
        write("dimensions.csv", "Id,width,height\na,640,480\nb,-3,50\nc,1e9,7\n");
        write("pet_boxes.csv", "Id,n_pets,label,coords\na,1,dog,1 2 30.5\nb,2.5,cat,\nc,1,cat,1 2 3 0x4\n");
        write("duplicates.csv", "Id_a,Id_b\na,nobody\na,a\n");
        const auto set = openDataSet(m_folder->path());
        QVERIFY(set);
        const QString text = said(set->warnings);
        for (const char *part : {"dimensions.csv: Line 3 ", "dimensions.csv: Line 4 ", "pet_boxes.csv: Line 2 ", "pet_boxes.csv: Line 3 ", "pet_boxes.csv: Line 4 ",
                                 "duplicates.csv: Line 2 ", "duplicates.csv: Line 3 "})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QCOMPARE(set->sizes[0].width, 640);
        QVERIFY(!set->sizes[1].isKnown() && !set->boxes[0].known && set->duplicates.empty());
    }

    void uselessFilesBesideItAreWarnings()
    {
        write("dimensions.csv", "Id,breadth\na,3\n");
        write("pet_boxes.csv", QByteArray(512, '\0'));
        write("test.csv", "nothing\nat all\n");
        const auto set = openDataSet(m_folder->path());
        QVERIFY(set && set->sizes.empty() && set->boxes.empty() && !set->test);
        QCOMPARE(set->warnings.size(), std::size_t(3));
        for (const auto &warning : set->warnings)
            QVERIFY2(warning.text.startsWith(QStringLiteral("Cannot use \"")) && warning.text.endsWith(QLatin1Char('.')), qPrintable(warning.text));
    }

    void headersWinOverDimensions()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("train")));
        test::JpegOptions turned;
        turned.exif = test::exifWithOrientation(6);
        write("train/a.jpg", test::jpeg(test::scene(60, 40), turned));
        write("train/b.jpg", "no photo");
        write("dimensions.csv", "Id,width,height\na,1,1\nb,100,50\nc,30,20\n");
        qint64 last = 0;
        const auto set = openDataSet(m_folder->path(), [&](qint64 done, qint64 total) {
            last = std::max(last, done);
            QCOMPARE(total, 3);
        });
        QVERIFY(set);
        QCOMPARE(last, 3);
        QCOMPARE(set->photosThere, 2);
        QCOMPARE(set->sizes[0].width, 40);
        QCOMPARE(set->sizes[0].height, 60);
        QCOMPARE(set->sizes[1].width, 100);
        QCOMPARE(set->sizes[2].width, 30);
        QVERIFY(said(set->warnings).contains(QStringLiteral("b.jpg")));
    }

    void stopped()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("train")));
        write("train/a.jpg", test::jpeg(test::scene(60, 40)));
        StopSource source;
        source.request_stop();
        const auto set = openDataSet(m_folder->path(), {}, source.get_token());
        QVERIFY(!set);
        QCOMPARE(set.error().kind, ErrorKind::Cancelled);
    }

    void notThere()
    {
        const auto set = openDataSet(m_folder->filePath(QStringLiteral("none")));
        QVERIFY(!set && set.error().kind == ErrorKind::NotFound);
    }

    void hugeTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray columns;
        for (int i = 0; i < 200'000; ++i)
            columns += "ab,";
        QTest::newRow("200,000 columns") << "Id," + columns + "Pawpularity\n";
        QTest::newRow("1,000,000 columns") << QByteArray("Id") + QByteArray("x,").repeated(1'000'000) + "Pawpularity\nrow\n";
        QTest::newRow("10,000,000 commas") << QByteArray(10'000'000, ',');
        QTest::newRow("endless quotes") << QByteArray(10'000'000, '"');
        QTest::newRow("a quote that swallows everything") << "Id,Pawpularity\n\"" + QByteArray("a,1\n").repeated(1'000'000);
        QTest::newRow("only bad lines") << "file,Pawpularity\n" + QByteArray("x\n").repeated(300'000);
    }

    void hugeTables()
    {
        QFETCH(QByteArray, bytes);
        write("train.csv", bytes);
        const auto set = openDataSet(m_folder->path());
        QVERIFY(!set);
        QVERIFY2(set.error().userText.startsWith(QStringLiteral("Cannot use \"train.csv\": ")) && set.error().userText.endsWith(QLatin1Char('.')),
                 qPrintable(set.error().userText.left(300)));
        QVERIFY(set.error().userText.size() < 1000);
    }

    void warningsAreCountedAndNotCollectedForever()
    {
        write("train.csv", "file,Pawpularity\na.jpg,5\n" + QByteArray("x\n").repeated(20'000) + QByteArray("b.jpg,500\n").repeated(5'000));
        const auto set = openDataSet(m_folder->path());
        QVERIFY(set);
        QCOMPARE(set->train.samples.size(), std::size_t(1));
        QCOMPARE(set->train.refusedRows, 25'000);
        QVERIFY(set->train.warnings.size() < 2'100);
    }

    void foldsAsTheReference()
    {
        QFile file(QStringLiteral(PAWTRAIT_SHARED_DIR "/reference/folds.json"));
        const auto table = dataset::readPhotoTable(QStringLiteral(PAWTRAIT_SHARED_DIR "/data/pawpularity/train.csv"));
        if (!file.open(QIODevice::ReadOnly) || !table)
            QSKIP("needs ../shared/reference and ../shared/data/pawpularity");
        const QByteArray bytes = file.readAll();
        const json reference = json::parse(bytes.begin(), bytes.end());
        std::vector<double> scores;
        for (const auto &sample : table->samples)
            scores.push_back(sample.score);
        const auto classes = dataset::equalWidthClasses(scores, 14);
        int compared = 0;
        for (const auto &[name, digits] : reference["folds"].items()) {
            const int folds = name.ends_with("10") ? 10 : 5;
            const auto found = dataset::stratifiedFolds(name.starts_with("bins14") ? classes : scores, folds);
            std::string ours;
            for (int fold : found)
                ours += static_cast<char>('0' + fold);
            QVERIFY2(ours == digits.get<std::string>(), name.c_str());
            ++compared;
        }
        QCOMPARE(compared, 4);
    }

    void foldsOfFewRows() { QCOMPARE(dataset::stratifiedFolds(std::vector<double>{5, 5, 7, 5, 7, 9}, 3), (std::vector<int>{0, 1, 0, 2, 1, 2})); }

    void photosThatAreThereTwice()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("train")));
        const auto animal = test::scene(400, 300), other = test::filledPicture("other", 320, 240);
        test::JpegOptions poor;
        poor.quality = 40;
        write("1.jpg", test::jpeg(animal));
        write("2.jpg", test::jpeg(image::resize(animal, 251, 188, image::Filter::Bicubic), poor));
        write("3.jpg", test::jpeg(other));
        write("4.jpg", test::jpeg(image::RgbImage(300, 200)));
        write("5.jpg", test::jpeg(image::RgbImage(300, 200)));
        write("6.jpg", "damaged");
        QStringList files;
        for (int i = 1; i <= 7; ++i)
            files.append(m_folder->filePath(QStringLiteral("%1.jpg").arg(i)));
        const auto hashes = dataset::hashPhotos(files, {}, {});
        QVERIFY(hashes && (*hashes)[0] && !(*hashes)[5] && !(*hashes)[6]);
        const auto pairs = dataset::findPairs(*hashes);
        QCOMPARE(pairs.size(), std::size_t(1));
        QVERIFY(pairs[0].first == 0 && pairs[0].second == 1);
        StopSource source;
        source.request_stop();
        QCOMPARE(dataset::hashPhotos(files, {}, source.get_token()).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDataSet)
#include "tst_data_set.moc"
