#include "common/files.h"
#include "photo_set.h"
#include "training/augmentation.h"
#include "training/photo_source.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pawtrait;

class TestAugmentation : public QObject {
    Q_OBJECT

    static image::RgbImage noise(int width, int height)
    {
        image::RgbImage picture(width, height);
        for (std::size_t i = 0; i < picture.bytes.size(); ++i)
            picture.bytes[i] = static_cast<std::uint8_t>(support::fillBits("augmentation", i) >> 56);
        return picture;
    }

    static training::Recipe still()
    {
        training::Recipe recipe;
        recipe.horizontalFlip = 0;
        return recipe;
    }

    static training::Recipe everything()
    {
        training::Recipe recipe;
        recipe.horizontalFlip = recipe.verticalFlip = recipe.erasing = 0.5;
        recipe.cropScale = 0.5;
        recipe.affineDegrees = 20;
        recipe.affineShift = recipe.affineScale = recipe.brightness = recipe.contrast = recipe.saturation = 0.2;
        return recipe;
    }

private Q_SLOTS:
    void nothingAskedForChangesNothing()
    {
        Random random(1, 2);
        const image::RgbImage picture = noise(33, 40);
        QCOMPARE(training::augmented(picture, still(), random).bytes, picture.bytes);
    }

    void flipsExchangeSides()
    {
        const image::RgbImage picture = noise(6, 5);
        training::Recipe recipe = still();
        recipe.horizontalFlip = 1;
        Random random(1, 2);
        QVERIFY(std::equal(picture.row(2), picture.row(2) + 3, training::augmented(picture, recipe, random).row(2) + 15));
        recipe.horizontalFlip = 0;
        recipe.verticalFlip = 1;
        QVERIFY(std::equal(picture.row(0), picture.row(0) + 18, training::augmented(picture, recipe, random).row(4)));
    }

    void theSameSeedGivesTheSameBytes()
    {
        const image::RgbImage picture = noise(48, 40);
        QSet<QByteArray> seen;
        for (std::uint64_t stream = 0; stream < 8; ++stream) {
            Random one(42, stream), again(42, stream);
            const image::RgbImage changed = training::augmented(picture, everything(), one);
            QCOMPARE(changed.width, 48);
            QCOMPARE(changed.height, 40);
            QCOMPARE(changed.bytes, training::augmented(picture, everything(), again).bytes);
            seen.insert(QByteArray(reinterpret_cast<const char *>(changed.bytes.data()), static_cast<qsizetype>(changed.bytes.size())));
        }
        QCOMPARE(seen.size(), 8);
    }

    void colourAndErasingDoWhatTheySay()
    {
        image::RgbImage grey(40, 40);
        std::fill(grey.bytes.begin(), grey.bytes.end(), std::uint8_t(100));
        training::Recipe recipe = still();
        recipe.brightness = 0.5;
        Random random(3, 4);
        const image::RgbImage lighter = training::augmented(grey, recipe, random);
        QVERIFY(lighter.bytes[0] != 100 && lighter.bytes[0] >= 50 && lighter.bytes[0] <= 150);
        QVERIFY(std::all_of(lighter.bytes.begin(), lighter.bytes.end(), [&](std::uint8_t byte) { return byte == lighter.bytes[0]; }));
        recipe = still();
        recipe.contrast = recipe.saturation = 0.9;
        QCOMPARE(training::augmented(grey, recipe, random).bytes, grey.bytes); // there is neither in plain grey
        recipe = still();
        recipe.erasing = 1;
        const image::RgbImage picture = noise(40, 40), erased = training::augmented(picture, recipe, random);
        int changed = 0;
        for (std::size_t i = 0; i < picture.bytes.size(); i += 3)
            changed += picture.bytes[i] != erased.bytes[i];
        QVERIFY2(changed > 20 && changed < 560, qPrintable(QString::number(changed)));
    }

    void batchesDoNotDependOnThreadsOrOnWhereAnEpochIsGoneOnWith()
    {
        QTemporaryDir folder;
        const QString path = support::writePhotoSet(folder.path());
        const auto table = dataset::readPhotoTable(path);
        QVERIFY(table);
        training::Recipe recipe = everything();
        recipe.inputSide = 48;
        training::PhotoSource source(table->samples, recipe), uncached(table->samples, recipe, 0);
        const auto refused = source.readAll(2, [] {}, {});
        QVERIFY(refused && refused->empty());
        std::vector<int> order;
        for (int i = 0; i < support::photoSetSize; ++i)
            order.push_back((7 * i) % support::photoSetSize);
        const auto all = [&](const training::PhotoSource &from, int lanes, int first) {
            std::vector<std::vector<std::uint8_t>> bytes;
            training::BatchStream batches(from, order, recipe, {.batch = 10, .firstBatch = first, .augment = true, .mirror = false, .stream = 5, .lanes = lanes}, {});
            for (int b = first; b < batches.count(); ++b) {
                const auto batch = batches.next();
                for (const image::RgbImage &picture : batch->pictures)
                    bytes.push_back(picture.bytes);
            }
            return bytes;
        };
        const auto one = all(source, 1, 0);
        QCOMPARE(one.size(), std::size_t(support::photoSetSize));
        QVERIFY(one == all(source, 4, 0));
        QVERIFY(one == all(uncached, 3, 0));
        const auto rest = all(source, 2, 2);
        QVERIFY(std::equal(rest.begin(), rest.end(), one.begin() + 20));
    }

    void aRestOfOnePhotoJoinsTheBatchBefore()
    {
        QCOMPARE(training::BatchStream::batchCount(33, 16), 2);
        QCOMPARE(training::BatchStream::batchCount(34, 16), 3);
        QCOMPARE(training::BatchStream::batchCount(1, 16), 1);
    }

    void aStreamThatIsLeftEarlyEnds()
    {
        QTemporaryDir folder;
        const auto table = dataset::readPhotoTable(support::writePhotoSet(folder.path()));
        training::Recipe recipe = still();
        recipe.inputSide = 32;
        const training::PhotoSource source(table->samples, recipe);
        std::vector<int> order(200, 3);
        training::BatchStream batches(source, order, recipe, {.batch = 4, .firstBatch = 0, .augment = true, .mirror = false, .stream = 1, .lanes = 3}, {});
        QVERIFY(batches.next());
    }
};

QTEST_GUILESS_MAIN(TestAugmentation)
#include "tst_augmentation.moc"
