#include "heads/boosted_trees.h"
#include "heads/xgboost_library.h"
#include "learning_reference.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <thread>

using namespace pawtrait;
using nlohmann::json;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// Every third row has no first feature; the score follows the second one in steps.
struct Small {
    Matrix x = learning::uniform("trees/small", 90, 4);
    std::vector<double> y;
    Small()
    {
        for (int i = 0; i < x.rows; ++i) {
            y.push_back(40 + (x.row(i)[1] > 0 ? 10 : -10) + 6 * x.row(i)[0]);
            if (i % 3 == 0)
                x.row(i)[0] = unknown;
        }
    }
};

heads::TreesFit smallFit(heads::TreesOptions options = {.trees = 12}, const heads::HeldBack *heldBack = nullptr)
{
    const Small small;
    auto fit = heads::fitTrees(small.x, small.y, options, heldBack, {});
    return fit ? *std::move(fit) : heads::TreesFit{};
}

} // namespace

class TestBoostedTrees : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto library = heads::xgboostLibrary();
        if (!library)
            QSKIP(qPrintable(library.error().userText));
    }

    void equalsXgboost_data()
    {
        QTest::addColumn<int>("row");
        const json reference = learning::reference();
        if (reference.is_null())
            QTest::newRow("no reference") << -1;
        for (std::size_t i = 0; i < (reference.is_null() ? 0 : reference["xgboost"].size()); ++i)
            QTest::newRow(reference["xgboost"][i]["label"].get<std::string>().c_str()) << static_cast<int>(i);
    }

    void equalsXgboost()
    {
        QFETCH(int, row);
        if (row < 0)
            QSKIP("needs ../shared/reference");
        const json reference = learning::reference(), expected = reference["xgboost"][static_cast<std::size_t>(row)], parameters = expected["params"];
        Matrix x = learning::rows("learning/x", 300), test = learning::rows("learning/test", 60);
        if (expected["label"] == "missing") {
            for (int i = 0; i < x.rows; i += 7)
                x.row(i)[0] = unknown;
            for (int i = 0; i < test.rows; i += 5)
                test.row(i)[0] = unknown;
        }
        const auto y = reference["y"].get<std::vector<double>>();
        const bool isLogistic = parameters["objective"] == "reg:logistic";
        const double unit = isLogistic ? 100 : 1;
        const auto fit = heads::fitTrees(x, y,
                                         {.trees = expected["rounds"].get<int>(),
                                          .depth = parameters["max_depth"].get<int>(),
                                          .rate = parameters["eta"].get<double>(),
                                          .lambda = parameters["reg_lambda"].get<double>(),
                                          .alpha = parameters["reg_alpha"].get<double>(),
                                          .gamma = parameters["gamma"].get<double>(),
                                          .childWeight = parameters["min_child_weight"].get<double>(),
                                          .crossEntropy = isLogistic,
                                          .seed = parameters["seed"].get<int>(),
                                          .start = unit * parameters["base_score"].get<double>()},
                                         nullptr, {});
        QVERIFY2(fit, fit ? "" : qPrintable(fit.error().userText + fit.error().logText));
        QCOMPARE(fit->head->treeCount(), expected["rounds"].get<int>());
        for (int i = 0; i < test.rows; ++i)
            QVERIFY2(std::abs(fit->head->predict(test.row(i)) / unit - expected["test"][static_cast<std::size_t>(i)].get<double>()) <= 1e-5, qPrintable(QString::number(i)));
        const std::vector<double> gain = fit->head->totalGain();
        for (std::size_t j = 0; j < gain.size(); ++j) {
            const std::string name = QStringLiteral("f%1").arg(j).toStdString();
            const double known = expected["total_gain"].contains(name) ? expected["total_gain"][name].get<double>() : 0;
            QVERIFY2(std::abs(gain[j] - known) <= 1e-5 * std::max(1.0, known), name.c_str());
        }
        // The first tree, as XGBoost dumps it: every split, gain and leaf to its last digit.
        const json tree = json::parse(fit->head->json().toStdString())["learner"]["gradient_booster"]["model"]["trees"][0];
        int lines = 0;
        for (const QByteArray &line : QByteArray::fromStdString(expected["first_tree_dump"].get<std::string>()).trimmed().split('\n')) {
            const QByteArray text = line.trimmed();
            const auto node = static_cast<std::size_t>(text.left(text.indexOf(':')).toInt());
            const auto after = [&](const char *word) {
                const qsizetype begin = text.indexOf(word) + static_cast<qsizetype>(qstrlen(word));
                qsizetype end = begin;
                while (end < text.size() && !QByteArray(",]<").contains(text[end]))
                    ++end;
                return text.mid(begin, end - begin).toFloat();
            };
            const bool isLeaf = text.contains("leaf=");
            QCOMPARE(tree["split_conditions"][node].get<float>(), after(isLeaf ? "leaf=" : "<"));
            if (!isLeaf) {
                QCOMPARE(tree["split_indices"][node].get<int>(), static_cast<int>(after("[f")));
                QCOMPARE(tree["loss_changes"][node].get<float>(), after("gain="));
                QCOMPARE(tree["left_children"][node].get<int>(), static_cast<int>(after("yes=")));
                QCOMPARE(tree["default_left"][node].get<int>() != 0, after("missing=") == after("yes="));
            }
            ++lines;
        }
        QCOMPARE(static_cast<std::size_t>(lines), tree["split_indices"].size());
    }

    void comesBackFromItsFile()
    {
        const heads::TreesFit fit = smallFit();
        QVERIFY(fit.head);
        const auto read = heads::readTrees(fit.head->json(), QStringLiteral("xgboost.json"), 4);
        QVERIFY2(read, read ? "" : qPrintable(read.error().logText));
        const Small small;
        double squares = 0;
        for (int i = 0; i < small.x.rows; ++i) {
            QCOMPARE((*read)->predict(small.x.row(i)), fit.head->predict(small.x.row(i)));
            squares += std::pow((*read)->predict(small.x.row(i)) - small.y[static_cast<std::size_t>(i)], 2);
        }
        // What XGBoost itself says of the rows.
        QVERIFY2(std::abs(std::sqrt(squares / small.x.rows) - fit.fittedRmse.back()) < 1e-5, qPrintable(QString::number(fit.fittedRmse.back())));
        QCOMPARE((*read)->totalGain(), fit.head->totalGain());
        QVERIFY((*read)->totalGain()[1] > (*read)->totalGain()[2]);
    }

    void fitsAtOnceAreEqual()
    {
        const heads::TreesFit first = smallFit({.trees = 40, .rowShare = 0.7, .columnShare = 0.6, .seed = 3});
        QVERIFY(first.head);
        std::vector<QByteArray> again(4);
        {
            std::vector<std::jthread> threads;
            for (QByteArray &bytes : again)
                threads.emplace_back([&bytes] { bytes = smallFit({.trees = 40, .rowShare = 0.7, .columnShare = 0.6, .seed = 3}).head->json(); });
        }
        for (const QByteArray &bytes : again)
            QVERIFY(bytes == first.head->json());
        QVERIFY(smallFit({.trees = 40, .rowShare = 0.7, .columnShare = 0.6, .seed = 4}).head->json() != first.head->json());
    }

    void endsAtTheBestOfHeldBackRows()
    {
        const Small small;
        std::vector<double> noise; // that the held-back rows do not share
        for (std::size_t i = 0; i < small.y.size(); ++i)
            noise.push_back(small.y[i] + 8 * support::fill("trees/noise", i));
        const heads::HeldBack heldBack{small.x, small.y};
        const auto fit = heads::fitTrees(small.x, noise, {.trees = 400, .patience = 15, .depth = 4, .rate = 0.3}, &heldBack, {});
        QVERIFY(fit);
        QVERIFY(fit->heldBackRmse.size() < 400);
        QCOMPARE(fit->fittedRmse.size(), fit->heldBackRmse.size());
        const auto best = std::min_element(fit->heldBackRmse.begin(), fit->heldBackRmse.end()) - fit->heldBackRmse.begin() + 1;
        QCOMPARE(fit->head->treeCount(), static_cast<int>(best));
        QCOMPARE(static_cast<int>(fit->heldBackRmse.size()), static_cast<int>(best) + 15);
        double squares = 0;
        for (int i = 0; i < small.x.rows; ++i)
            squares += std::pow(fit->head->predict(small.x.row(i)) - small.y[static_cast<std::size_t>(i)], 2);
        QVERIFY(std::abs(std::sqrt(squares / small.x.rows) - *std::min_element(fit->heldBackRmse.begin(), fit->heldBackRmse.end())) < 1e-4);
    }

    void crossEntropyStaysAmongScores()
    {
        const heads::TreesFit fit = smallFit({.trees = 60, .rate = 0.5, .crossEntropy = true});
        QVERIFY(fit.head);
        const Small small;
        for (int i = 0; i < small.x.rows; ++i) {
            const double score = fit.head->predict(small.x.row(i));
            QVERIFY(score > 0 && score < 100 && std::abs(score - small.y[static_cast<std::size_t>(i)]) < 12);
        }
    }

    void refuses()
    {
        Small small;
        QVERIFY(!heads::fitTrees(small.x, std::span(small.y).first(9), {}, nullptr, {}));
        QVERIFY(!heads::fitTrees(small.x, small.y, {.trees = 0}, nullptr, {}));
        StopSource stop;
        stop.request_stop();
        const auto stopped = heads::fitTrees(small.x, small.y, {}, nullptr, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        const auto wrong = heads::fitTrees(small.x, small.y, {.rowShare = 7}, nullptr, {});
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().userText.endsWith(QLatin1Char('.')) && !wrong.error().logText.isEmpty(), qPrintable(wrong.error().userText));
        small.x.row(3)[2] = std::numeric_limits<double>::infinity();
        QVERIFY(!heads::fitTrees(small.x, small.y, {}, nullptr, {}));
    }

    void aMissingLibraryIsSaid()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("libxgboost.so"));
        const auto missing = heads::openXgboostLibrary({file});
        QVERIFY(!missing);
        QVERIFY2(missing.error().userText.contains(QStringLiteral("\"libxgboost.so\"")) && missing.error().userText.contains(QStringLiteral("packaging/setup.sh")) &&
                     missing.error().userText.contains(QStringLiteral("/xgboost")),
                 qPrintable(missing.error().userText));
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no library") > 0);
        text.close();
        QVERIFY(!heads::openXgboostLibrary({file}));
        const auto another = heads::openXgboostLibrary({QStringLiteral("libm.so.6")});
        QVERIFY(!another);
        QVERIFY2(another.error().userText.contains(QStringLiteral("not whole")), qPrintable(another.error().userText));
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        const QString tree = QStringLiteral("/learner/gradient_booster/model/trees/0");
        const auto row = [](const char *name, const QString &place, const char *value, const char *said = "damaged") {
            QTest::newRow(name) << place << QString::fromLatin1(value) << QString::fromLatin1(said);
        };
        row("another number of features", QStringLiteral("/learner/learner_model_param/num_feature"), "\"5\"", "5 features");
        row("no number of features", QStringLiteral("/learner/learner_model_param/num_feature"), "\"many\"");
        row("huge number of features", QStringLiteral("/learner/learner_model_param/num_feature"), "\"2147483647\"");
        row("two targets", QStringLiteral("/learner/learner_model_param/num_target"), "\"2\"");
        row("linear booster", QStringLiteral("/learner/gradient_booster/name"), "\"gblinear\"");
        row("another objective", QStringLiteral("/learner/objective/name"), "\"rank:pairwise\"");
        row("no start", QStringLiteral("/learner/learner_model_param/base_score"), "\"[nan]\"");
        row("trees that are none", QStringLiteral("/learner/gradient_booster/model/trees"), "7");
        row("a tree that is none", tree, "null");
        row("a child that there is not", tree + QStringLiteral("/left_children/0"), "99999");
        row("a child below all", tree + QStringLiteral("/left_children/0"), "-2");
        row("a child of huge number", tree + QStringLiteral("/left_children/0"), "99999999999999");
        row("a node that is its own child", tree + QStringLiteral("/left_children/0"), "0");
        row("a node with two parents", tree + QStringLiteral("/left_children/0"), "2");
        row("a split by a feature that there is not", tree + QStringLiteral("/split_indices/0"), "4");
        row("a split by a feature below all", tree + QStringLiteral("/split_indices/0"), "-1");
        row("a split by categories", tree + QStringLiteral("/split_type/0"), "1");
        row("a value that is none", tree + QStringLiteral("/split_conditions/0"), "\"x\"");
        row("a value out of range", tree + QStringLiteral("/split_conditions/0"), "1e300");
        row("lists of other lengths", tree + QStringLiteral("/split_conditions"), "[1]");
        row("no learner", QStringLiteral("/learner"), "[]");
    }

    void damagedFilesAreRefused()
    {
        QFETCH(QString, place);
        QFETCH(QString, value);
        QFETCH(QString, said);
        json model = json::parse(smallFit().head->json().toStdString());
        QVERIFY(model.contains(json::json_pointer(place.toStdString())));
        model[json::json_pointer(place.toStdString())] = json::parse(value.toStdString());
        const auto read = heads::readTrees(QByteArray::fromStdString(model.dump()), QStringLiteral("/somewhere/xgboost.json"), 4);
        QVERIFY(!read);
        QVERIFY2(read.error().userText.contains(QStringLiteral("\"xgboost.json\"")) && read.error().userText.contains(said), qPrintable(read.error().userText));
    }

    void otherBytesAreRefused()
    {
        const QByteArray whole = smallFit().head->json();
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("no JSON"), whole.left(whole.size() / 2), QByteArray(100'000, '['), QByteArray("{\"learner\":") + QByteArray(50'000, '[')})
            QVERIFY(!heads::readTrees(bytes, QStringLiteral("xgboost.json"), 4));
    }
};

QTEST_GUILESS_MAIN(TestBoostedTrees)
#include "tst_boosted_trees.moc"
