#include "train/recipe_form.h"
#include "training/recipe.h"
#include "ui/turn_wheel.h"

#include <QScrollBar>
#include <QSpinBox>
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

    void theWheelScrollsTheForm()
    {
        const auto shipped = training::shippedRecipe(QStringLiteral("fine-tune-default"));
        QVERIFY(shipped);
        RecipeForm form;
        form.setRecipe(*shipped);
        form.resize(500, 300);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QScrollBar *bar = form.verticalScrollBar();
        const auto scrolls = [&](QWidget *over) {
            bar->setValue(0);
            turnWheel(over, -1);
            return bar->value() > 0;
        };
        QVERIFY(scrolls(bar));
        QVERIFY(scrolls(form.viewport()));
        QVERIFY(scrolls(form.widget()));
        form.setFocus();
        for (QWidget *widget : form.widget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (widget->isVisible())
                QVERIFY2(scrolls(widget), widget->metaObject()->className());
        }
        auto *seed = form.findChild<QSpinBox *>(); // with the focus it takes the wheel itself
        QVERIFY(seed);
        seed->setFocus();
        const int before = seed->value();
        bar->setValue(0);
        turnWheel(seed, 1);
        QCOMPARE(seed->value(), before + seed->singleStep());
        QCOMPARE(bar->value(), 0);
    }
};

QTEST_MAIN(TestRecipeForm)
#include "tst_recipe_form.moc"
