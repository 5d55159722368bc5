#include "network/network.h"
#include "settings/settings_dialog.h"
#include "support/pseudo_translator.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace pawtrait;
using namespace pawtrait::ui;

class TestSettingsDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SettingsDialog> m_dialog;

    /// A folder named "good" is a model.
    static Result<scoring::ModelCard> check(const QString &folder)
    {
        if (QFileInfo(folder).fileName() != QLatin1String("good"))
            return Error{ErrorKind::NotFound, QStringLiteral("There is no card.json in \"%1\".").arg(QFileInfo(folder).fileName()), {}};
        scoring::ModelCard card;
        card.name = QStringLiteral("Good model");
        return card;
    }

    template <class T>
    T *child(const char *name) const
    {
        auto *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    void choose(const QString &folder) const
    {
        m_dialog->findChild<ModelFolderRow *>()->setAskFolder([folder] { return folder; });
        child<QAbstractButton>("chooseModelFolderButton")->click();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("pawtrait.ini")));
        m_dialog = std::make_unique<SettingsDialog>(*m_settings, &TestSettingsDialog::check);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_settings.reset();
    }

    void aChoiceCountsAtOnceAndResetTakesItBack()
    {
        auto *threads = child<QSpinBox>("modelThreadsSpinBox");
        auto *reset = child<QAbstractButton>("modelThreadsResetButton");
        QCOMPARE(threads->text(), QStringLiteral("One for each core"));
        QVERIFY(!reset->isEnabled());
        QVERIFY(!child<QAbstractButton>("resetAllSettingsButton")->isEnabled());
        threads->setValue(3);
        QCOMPARE(m_settings->scoringThreads(), 3);
        QVERIFY(reset->isEnabled());
        reset->click();
        QCOMPARE(m_settings->scoringThreads(), 0);
        QCOMPARE(threads->value(), 0);

        child<QCheckBox>("photosWriteSidecarsCheckBox")->click();
        QVERIFY(m_settings->writesSidecars());
        auto *theme = child<QComboBox>("appearanceThemeComboBox");
        theme->setCurrentIndex(2);
        emit theme->activated(2);
        QVERIFY(m_settings->theme() == ui::Theme::Dark);
        child<QAbstractButton>("resetAllSettingsButton")->click();
        QVERIFY(!m_settings->writesSidecars());
        QCOMPARE(theme->currentIndex(), 0);
        QVERIFY(!child<QCheckBox>("photosWriteSidecarsCheckBox")->isChecked());
    }

    void whatIsChangedElsewhereIsShown()
    {
        m_settings->setValue(Setting::DecodeSeconds, QStringLiteral("45"));
        QCOMPARE(child<QSpinBox>("photosMaxSecondsSpinBox")->value(), 45);
    }

    void everyRowSaysItsDefaultAndIsNamedForAScreenReader()
    {
        for (const SettingRow &row : settingRows()) {
            if (row.page == SettingsPage::Remembered || row.page == SettingsPage::NotHere)
                continue; // another dialog's; of no use on this computer
            bool said = false;
            for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
                if (label->objectName().endsWith(QLatin1String("HelpLabel")) && label->text().contains(row.help))
                    said = label->text().contains(valueInWords(row, row.defaultValue));
            }
            QVERIFY2(said, row.key);
        }
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")) || widget->objectName().isEmpty())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
        }
    }

    void exactArithmeticIsOfferedWhereItChangesSomething()
    {
        QCOMPARE(m_dialog->findChild<QWidget *>(QStringLiteral("modelExactCheckBox")) != nullptr, network::isBrainFloatQuick({}) || network::hasGraphicsCard());
    }

    void theKeyboardReachesEveryControlOfAPage()
    {
        m_dialog->showPage(SettingsPage::Model);
        m_dialog->activateWindow();
        m_settings->setValue(Setting::Device, QStringLiteral("cpu")); // its reset button can be reached
        m_dialog->findChild<QListWidget *>(QStringLiteral("settingsPagesListWidget"))->setFocus();
        QStringList reached;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(m_dialog.get(), Qt::Key_Tab);
            if (m_dialog->focusWidget())
                reached.append(m_dialog->focusWidget()->objectName());
        }
        const QStringList order{QStringLiteral("modelFolderComboBox"), QStringLiteral("chooseModelFolderButton"), QStringLiteral("modelDeviceComboBox"),
                                QStringLiteral("modelDeviceResetButton"), QStringLiteral("modelThreadsSpinBox")};
        qsizetype last = -1;
        for (const QString &name : order) {
            const qsizetype at = reached.indexOf(name);
            QVERIFY2(at > last, qPrintable(name + QStringLiteral(" in ") + reached.join(QLatin1Char(' '))));
            last = at;
        }
    }

    void aModelFolderIsCheckedBeforeItIsTaken()
    {
        choose(m_folder->filePath(QStringLiteral("good")));
        QVERIFY(m_settings->isDefault(Setting::ModelFolder)); // not before the check has ended
        QTRY_COMPARE(m_settings->modelFolder(), m_folder->filePath(QStringLiteral("good")));
        QCOMPARE(child<QComboBox>("modelFolderComboBox")->count(), 2);
        QCOMPARE(child<QComboBox>("modelFolderComboBox")->currentData().toString(), m_folder->filePath(QStringLiteral("good")));
        QVERIFY(child<QLabel>("modelFolderMessageLabel")->text().contains(QStringLiteral("Good model")));
        child<QAbstractButton>("modelFolderResetButton")->click();
        QVERIFY(m_settings->isDefault(Setting::ModelFolder));
        QCOMPARE(child<QComboBox>("modelFolderComboBox")->currentIndex(), 0);
    }

    void aFolderThatIsNoModelIsRefusedInTheDialog()
    {
        m_dialog->showPage(SettingsPage::Model);
        choose(m_folder->filePath(QStringLiteral("holiday")));
        QTRY_COMPARE(child<QLabel>("modelFolderMessageLabel")->text(), QStringLiteral("There is no card.json in \"holiday\"."));
        QVERIFY(child<QLabel>("modelFolderMessageLabel")->isVisible());
        QVERIFY(m_settings->isDefault(Setting::ModelFolder));
        QCOMPARE(child<QComboBox>("modelFolderComboBox")->count(), 1);
        QVERIFY(child<QComboBox>("modelFolderComboBox")->isEnabled());
    }

    void closingDuringACheckIsHarmless()
    {
        choose(m_folder->filePath(QStringLiteral("good")));
        m_dialog.reset();
        QTest::qWait(50);
        QVERIFY(m_settings->isDefault(Setting::ModelFolder));
    }

    void theWheelScrollsAndDoesNotChangeANumber()
    {
        m_dialog->showPage(SettingsPage::Photos);
        auto *side = child<QSpinBox>("photosMaxSideSpinBox");
        child<QListWidget>("settingsPagesListWidget")->setFocus();
        QWheelEvent turn(QPointF(5, 5), side->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(side, &turn);
        QVERIFY(m_settings->isDefault(Setting::DecodeSide));
    }

    void longWordsFitASmallScreen()
    {
        tests::PseudoTranslator language;
        QCoreApplication::installTranslator(&language);
        QTRY_VERIFY(m_dialog->windowTitle().startsWith(QLatin1Char('[')));
        m_dialog->resize(1000, 660);
        QTRY_COMPARE(m_dialog->size(), QSize(1000, 660)); // it can be made that small
        for (int page = 0; page < 4; ++page) {
            m_dialog->showPage(static_cast<SettingsPage>(page));
            auto *area = qobject_cast<QScrollArea *>(m_dialog->findChild<QStackedWidget *>()->currentWidget());
            QVERIFY(area);
            QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
            for (const QAbstractButton *button : area->findChildren<QAbstractButton *>()) {
                if (!button->text().isEmpty())
                    QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
            }
        }
        QCoreApplication::removeTranslator(&language);
        QTRY_COMPARE(m_dialog->windowTitle(), QStringLiteral("Settings"));
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
