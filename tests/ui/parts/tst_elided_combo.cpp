#include "parts/elided_combo.h"
#include "photos/filter_bar.h"

#include <QTest>

using namespace pawtrait::ui;

class TestElidedCombo : public QObject {
    Q_OBJECT

private slots:
    void isAsWideAsItsEntry()
    {
        ElidedCombo combo(5);
        combo.addItems({QStringLiteral("All"), QStringLiteral("Alle Markierungen und noch mehr")});
        combo.resize(combo.sizeHint());
        const int narrow = combo.width();
        QCOMPARE(combo.shownText(), QStringLiteral("All"));
        combo.setCurrentIndex(1);
        QVERIFY(combo.sizeHint().width() > narrow);
        combo.resize(combo.sizeHint());
        QCOMPARE(combo.shownText(), combo.currentText());
        QVERIFY(combo.minimumSizeHint().width() <= narrow);
    }

    void anEntryWithoutRoomEndsWithAnEllipsis()
    {
        ElidedCombo combo(5);
        combo.addItem(QStringLiteral("Alle Markierungen und noch mehr"));
        combo.resize(combo.minimumSizeHint());
        QVERIFY(combo.shownText().endsWith(QChar(0x2026)));
        QCOMPARE(combo.currentText(), QStringLiteral("Alle Markierungen und noch mehr"));
    }

    void filtersTakeTheFreeRoomFirst()
    {
        FilterBar bar;
        bar.findChild<ElidedCombo *>(QStringLiteral("groupComboBox"))->setItemText(0, QStringLiteral("Nach einem recht langen Wort"));
        bar.resize(bar.sizeHint().width() + 40, bar.sizeHint().height());
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        for (const ElidedCombo *combo : bar.findChildren<ElidedCombo *>())
            QCOMPARE(combo->shownText(), combo->currentText());
    }
};

QTEST_MAIN(TestElidedCombo)
#include "tst_elided_combo.moc"
