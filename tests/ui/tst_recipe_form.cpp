#include "train/recipe_form.h"
#include "training/recipe.h"

#include <QScrollBar>
#include <QTest>

using namespace pawtrait;
using namespace pawtrait::ui;

class TestRecipeForm : public QObject {
    Q_OBJECT

private slots:
    void nothingStandsBeyondTheEdgeOfANarrowPanel_data()
    {
        QTest::addColumn<QString>("recipe");
        for (const char *name : {"fine-tune-default", "frozen-svr", "clip-prompts-xgboost"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void nothingStandsBeyondTheEdgeOfANarrowPanel()
    {
        QFETCH(QString, recipe);
        const auto shipped = training::shippedRecipe(recipe);
        QVERIFY(shipped);
        RecipeForm form;
        form.setRecipe(*shipped);
        form.resize(form.fontMetrics().averageCharWidth() * 36, 400);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        int editors = 0;
        for (const QWidget *widget : form.widget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            editors += widget->property("recipeKey").isValid();
            QVERIFY2(widget->geometry().right() < form.viewport()->width(), qPrintable(widget->objectName()));
        }
        QVERIFY(editors > 3);
    }
};

QTEST_MAIN(TestRecipeForm)
#include "tst_recipe_form.moc"
