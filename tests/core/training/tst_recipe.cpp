#include "training/recipe.h"

#include <QTest>

using namespace pawtrait;

class TestRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipped();
    void theNotebookToTheLetter();
    void oneSettingChanges();
    void nearestName();
    void everyDefaultIsWrittenOut();
    void comesBack();
    void someKeysOnly();
    void refuses_data();
    void refuses();
};

void TestRecipe::shipped()
{
    QCOMPARE(training::shippedRecipeNames(), (QStringList{QStringLiteral("frozen-ridge"), QStringLiteral("frozen-svr"), QStringLiteral("fine-tune-default"), QStringLiteral("notebook-b6"), QStringLiteral("notebook-b0-quick"), QStringLiteral("swin-bce"), QStringLiteral("swin-svr-blend"), QStringLiteral("clip-prompts-xgboost"), QStringLiteral("mean")}));
    for (const QString &name : training::shippedRecipeNames()) {
        const auto recipe = training::shippedRecipe(name);
        QVERIFY(recipe);
        QCOMPARE(recipe->name, name);
        QCOMPARE(recipe->ridgeAlpha, 1.09);
        const auto again = training::readRecipe(training::recipeToJson(*recipe), QStringLiteral("r.json"));
        QVERIFY2(again, again ? "" : qPrintable(again.error().userText));
        QCOMPARE(training::recipeToJson(*again), training::recipeToJson(*recipe));
    }
    QCOMPARE(training::shippedRecipe(QStringLiteral("frozen-ridge"))->svrWeight, 0.0);
    QCOMPARE(training::shippedRecipe(QStringLiteral("frozen-svr"))->svrWeight, 0.5);
    const auto swin = training::shippedRecipe(QStringLiteral("swin-bce"));
    QCOMPARE(swin->backbone, std::string("swin_large_patch4_window7_224"));
    QVERIFY(swin->loss == "bce" && swin->optimizer == "adamw" && swin->foldsBy == "bins14" && swin->folds == 10 && swin->epochs == 10 && swin->dropRate == 0.3);
    QVERIFY(swin->learningRate >= 5e-6 && swin->learningRate <= 1e-5);
}

void TestRecipe::theNotebookToTheLetter()
{
    const auto recipe = training::shippedRecipe(QStringLiteral("notebook-b6"));
    QVERIFY(recipe);
    QCOMPARE(training::recipeToJson(*recipe), QByteArray(R"({
  "name": "notebook-b6",
  "kind": "fine-tune",
  "backbone": "tf_efficientnet_b6_ns",
  "input_side": 224,
  "mirror": false,
  "svr": false,
  "svr_c": 40.0,
  "svr_epsilon": 5.0,
  "svr_gamma": 1.83,
  "folds": 5,
  "folds_by": "score",
  "keep_groups": false,
  "pretrained": true,
  "resize": "linear",
  "flags": true,
  "loss": "sqrt_mse",
  "optimizer": "adam",
  "learning_rate": 0.0002,
  "head_rate_factor": 1.0,
  "minimum_rate": 1e-06,
  "cosine_epochs": 20,
  "rate_by": "epoch",
  "warm_up_epochs": 0.0,
  "weight_decay": 0.0,
  "clip_norm": 0.0,
  "epochs": 1,
  "batch": 32,
  "validation_batch": 16,
  "patience": 0,
  "precision": "float32",
  "average_decay": 0.0,
  "drop_rate": 0.0,
  "drop_path_rate": 0.0,
  "frozen_stages": 0,
  "start_at_mean": false,
  "horizontal_flip": 0.5,
  "vertical_flip": 0.5,
  "crop_scale": 1.0,
  "affine_degrees": 0.0,
  "affine_shift": 0.0,
  "affine_scale": 0.0,
  "brightness": 0.0,
  "contrast": 0.0,
  "saturation": 0.0,
  "erasing": 0.0,
  "seed": 42
}
)"));
}

void TestRecipe::oneSettingChanges()
{
    const auto recipe = training::shippedRecipe(QStringLiteral("notebook-b0-quick"));
    const auto changed = training::withSetting(*recipe, QStringLiteral("batch=8"));
    QVERIFY(changed);
    QCOMPARE(changed->batch, 8);
    QCOMPARE(changed->learningRate, 2e-4);
    QCOMPARE(changed->name, recipe->name);
    QCOMPARE(training::withSetting(*recipe, QStringLiteral("optimizer=adamw"))->optimizer, std::string("adamw"));
    QVERIFY(!training::withSetting(*recipe, QStringLiteral("mirror=false"))->mirror);
    const auto wrong = training::withSetting(*recipe, QStringLiteral("bacth=8"));
    QVERIFY(!wrong && wrong.error().userText.contains(QStringLiteral("did you mean \"batch\"?")));
    QVERIFY(!training::withSetting(*recipe, QStringLiteral("batch")));
}

void TestRecipe::nearestName()
{
    const auto recipe = training::shippedRecipe(QStringLiteral("frozn-svm"));
    QVERIFY(!recipe);
    QVERIFY2(recipe.error().userText.contains(QStringLiteral("did you mean \"frozen-svr\"?")), qPrintable(recipe.error().userText));
}

void TestRecipe::everyDefaultIsWrittenOut()
{
    const QByteArray json = training::recipeToJson(*training::shippedRecipe(QStringLiteral("frozen-svr")));
    for (const char *key : {"name", "kind", "backbone", "input_side", "mirror", "unit_length", "ridge_alpha", "svr_c", "svr_epsilon", "svr_gamma", "svr_weight", "teacher_share",
                            "folds", "rounds", "seed"})
        QVERIFY2(json.contains('"' + QByteArray(key) + "\":"), key);
}

void TestRecipe::comesBack()
{
    training::Recipe recipe;
    recipe.name = QStringLiteral("my-own");
    recipe.backbone = "tf_efficientnet_lite0";
    recipe.inputSide = 64;
    recipe.mirror = false;
    recipe.unitLength = false;
    recipe.ridgeAlpha = 1.0 / 3;
    recipe.svrC = 7;
    recipe.svrEpsilon = 0.1;
    recipe.svrGamma = 1e-4;
    recipe.svrWeight = 0.25;
    recipe.teacherShare = 0;
    recipe.folds = 3;
    recipe.rounds = 2;
    recipe.seed = 2147483647;
    const QByteArray json = training::recipeToJson(recipe);
    const auto read = training::readRecipe(json, QStringLiteral("r.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().userText));
    QCOMPARE(training::recipeToJson(*read), json);
    QCOMPARE(read->ridgeAlpha, 1.0 / 3);
}

void TestRecipe::someKeysOnly()
{
    const auto read = training::readRecipe("{\"rounds\": 1, \"svr_c\": 10}", QStringLiteral("r.json"));
    QVERIFY(read);
    QCOMPARE(read->rounds, 1);
    QCOMPARE(read->svrC, 10.0);
    QCOMPARE(read->folds, 10);
    QCOMPARE(read->name, QStringLiteral("frozen-svr"));
}

void TestRecipe::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("part");
    QTest::newRow("a key mistyped") << QByteArray("{\n \"folds\": 5,\n \"roundz\": 2\n}") << 3 << QStringLiteral("\"roundz\" is not known (did you mean \"rounds\"?)");
    QTest::newRow("a key in capitals") << QByteArray("{\"Folds\": 5}") << 1 << QStringLiteral("did you mean \"folds\"?");
    QTest::newRow("a key twice") << QByteArray("{\n \"folds\": 5,\n\n \"folds\": 6}") << 4 << QStringLiteral("\"folds\" is there twice");
    QTest::newRow("a value that looks like a key") << QByteArray("{\n \"name\": \"folds\",\n \"folds\": 1}") << 3 << QStringLiteral("\"folds\" has to be a whole number from 2 to 100");
    QTest::newRow("text for a number") << QByteArray("{\n\n\"svr_c\": \"40\"}") << 3 << QStringLiteral("\"svr_c\" has to be a number");
    QTest::newRow("half a fold") << QByteArray("{\"folds\": 2.5}") << 1 << QStringLiteral("whole number");
    QTest::newRow("a number too large for any type") << QByteArray("{\"seed\": 99999999999999999999}") << 1 << QStringLiteral("\"seed\"");
    QTest::newRow("a negative C") << QByteArray("{\"svr_c\": -1}") << 1 << QStringLiteral("\"svr_c\"");
    QTest::newRow("a number for yes or no") << QByteArray("{\"mirror\": 1}") << 1 << QStringLiteral("true or false");
    QTest::newRow("another network") << QByteArray("{\"backbone\": \"efficientnet_lite2\"}") << 1 << QStringLiteral("did you mean \"tf_efficientnet_lite2\"?");
    QTest::newRow("another kind") << QByteArray("{\"kind\": \"fine-tuned\"}") << 1 << QStringLiteral("\"fine-tune\"");
    QTest::newRow("a key of another kind") << QByteArray("{\"kind\": \"fine-tune\",\n\"ridge_alpha\": 3}") << 2 << QStringLiteral("\"ridge_alpha\" does nothing in a recipe of the kind \"fine-tune\"");
    QTest::newRow("a word that is not known") << QByteArray("{\"kind\": \"fine-tune\",\n\n\"loss\": \"mse\"}") << 3 << QStringLiteral("\"bce\", \"sqrt_mse\"");
    QTest::newRow("a name that leaves the folder") << QByteArray("{\"name\": \"../../x\"}") << 1 << QStringLiteral("name may have");
    QTest::newRow("cut off") << QByteArray("{\n \"folds\": 5,\n") << 3 << QStringLiteral("not JSON");
    QTest::newRow("a list") << QByteArray("[1]") << 1 << QStringLiteral("object");
    QTest::newRow("empty") << QByteArray() << 1 << QStringLiteral("not JSON");
    QTest::newRow("very deep") << QByteArray("{\"x\":") + QByteArray(100'000, '[') << 1 << QString();
    QTest::newRow("not UTF-8") << QByteArray("{\"\xff\": 1}") << 1 << QString();
}

void TestRecipe::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(QString, part);
    const auto recipe = training::readRecipe(json, QStringLiteral("/somewhere/mine.json"));
    QVERIFY(!recipe);
    const QString text = recipe.error().userText;
    QVERIFY2(text.startsWith(QStringLiteral("Cannot use the recipe \"mine.json\": line %1: ").arg(line)), qPrintable(text));
    QVERIFY2(text.contains(part) && text.endsWith(QLatin1Char('.')) && !text.endsWith(QLatin1String("?.")), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
