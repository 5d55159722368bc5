#include "training/recipe_fields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace pawtrait;
using training::Recipe;
using training::RecipeField;

class TestRecipeFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasAFieldInPlainWords_data();
    void everySettingHasAFieldInPlainWords();
    void aFieldsTextGoesIntoTheRecipeAndComesBack();
    void everyShippedRecipeSaysWhatItIsFor();
    void aFaultTellsItsLine();
};

void TestRecipeFields::everySettingHasAFieldInPlainWords_data()
{
    QTest::addColumn<QString>("shipped");
    for (const char *name : {"frozen-svr", "fine-tune-default", "mean"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRecipeFields::everySettingHasAFieldInPlainWords()
{
    QFETCH(QString, shipped);
    const auto recipe = training::shippedRecipe(shipped);
    const QJsonObject json = QJsonDocument::fromJson(training::recipeToJson(*recipe)).object();
    QSet<QString> keys;
    QString group;
    QSet<QString> groups;
    for (const RecipeField &field : training::recipeFields(recipe->kind)) {
        QVERIFY2(json.contains(field.key), qPrintable(field.key));
        QVERIFY2(!field.title.isEmpty() && !field.help.isEmpty() && !keys.contains(field.key), qPrintable(field.key));
        QCOMPARE(field.words.size(), field.wordTitles.size());
        QVERIFY2(!training::settingText(*recipe, field.key).isEmpty(), qPrintable(field.key));
        keys.insert(field.key);
        if (field.group != group)
            QVERIFY2(!groups.contains(field.group), qPrintable(field.key)); // a group lies together
        group = field.group;
        groups.insert(group);
    }
    for (const QString &key : json.keys())
        QVERIFY2(key == QLatin1String("kind") || keys.contains(key), qPrintable(key));
}

void TestRecipeFields::aFieldsTextGoesIntoTheRecipeAndComesBack()
{
    const Recipe recipe = *training::shippedRecipe(QStringLiteral("fine-tune-default"));
    for (const RecipeField &field : training::recipeFields(recipe.kind)) {
        const auto same = training::withSetting(recipe, field.key + QLatin1Char('=') + training::settingText(recipe, field.key));
        QVERIFY2(same, same ? "" : qPrintable(field.key + same.error().userText));
        QCOMPARE(training::recipeToJson(*same), training::recipeToJson(recipe));
    }
    QCOMPARE(training::settingText(recipe, QStringLiteral("learning_rate")), QStringLiteral("5e-05"));
    QCOMPARE(training::settingText(recipe, QStringLiteral("ridge_alpha")), QString()); // another kind's
}

void TestRecipeFields::everyShippedRecipeSaysWhatItIsFor()
{
    for (const QString &name : training::shippedRecipeNames())
        QVERIFY2(!training::recipePurpose(name).isEmpty(), qPrintable(name));
    QVERIFY(training::recipePurpose(QStringLiteral("mine")).isEmpty());
}

void TestRecipeFields::aFaultTellsItsLine()
{
    int line = 0;
    const auto recipe = training::readRecipe("{\n  \"kind\": \"fine-tune\",\n  \"learning_rat\": 1\n}", QStringLiteral("mine.json"), &line);
    QVERIFY(!recipe);
    QCOMPARE(line, 3);
    QVERIFY(recipe.error().userText.contains(QStringLiteral("learning_rate")));
}

QTEST_GUILESS_MAIN(TestRecipeFields)
#include "tst_recipe_fields.moc"
