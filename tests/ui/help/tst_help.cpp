#include "help/about_dialog.h"
#include "help/help_window.h"
#include "scoring/flags.h"
#include "settings/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>
#include <QTreeWidget>

using namespace pawtrait;
using namespace pawtrait::ui;

class TestHelp : public QObject {
    Q_OBJECT

    static QTextBrowser *text(HelpWindow &window) { return window.findChild<QTextBrowser *>(QStringLiteral("helpTextBrowser")); }
    static QString plain(HelpWindow &window) { return text(window)->toPlainText(); }

    static QString source(const char *path)
    {
        QFile file(QStringLiteral(PAWTRAIT_SOURCE_DIR "/") + QString::fromLatin1(path));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot open %s", path);
        return QString::fromUtf8(file.readAll());
    }

    /// "#" a level of heading, "-" and "1" an entry, "|" a table, "p" a paragraph.
    static QString blocksOf(const QString &markdown)
    {
        static const QRegularExpression heading(QStringLiteral("^(#+) ")), entry(QStringLiteral("^\\s*- ")), numbered(QStringLiteral("^\\s*\\d+\\. "));
        QStringList blocks;
        bool isWithin = false;
        for (const QString &line : markdown.split(QLatin1Char('\n'))) {
            const bool goesOn = isWithin;
            isWithin = !line.trimmed().isEmpty();
            if (!isWithin)
                continue;
            if (const auto match = heading.match(line); match.hasMatch()) {
                blocks.append(match.captured(1));
                isWithin = false;
            } else if (entry.match(line).hasMatch()) {
                blocks.append(QStringLiteral("-"));
            } else if (numbered.match(line).hasMatch()) {
                blocks.append(QStringLiteral("1"));
            } else if (line.startsWith(QLatin1Char('|'))) {
                blocks.append(QStringLiteral("|"));
            } else if (!goesOn) {
                blocks.append(QStringLiteral("p"));
            }
        }
        return blocks.join(QLatin1Char(' '));
    }

private slots:
    void everyPageIsShownAndItsLinksLeadSomewhere()
    {
        HelpWindow window;
        QSet<QString> names{QStringLiteral("model-card")};
        for (const HelpPage &page : helpPages())
            names.insert(page.name);
        for (const HelpPage &page : helpPages()) {
            QVERIFY2(page.markdown.startsWith(QStringLiteral("# ")), qPrintable(page.name));
            window.showPage(page.name);
            QCOMPARE(window.page(), page.name);
            QVERIFY2(plain(window).startsWith(page.title), qPrintable(page.name));
            static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
            for (auto it = link.globalMatch(page.markdown); it.hasNext();) {
                const QString target = it.next().captured(1);
                QVERIFY2(target.endsWith(QLatin1String(".md")) && names.contains(target.chopped(3)), qPrintable(page.name + QStringLiteral(": ") + target));
            }
        }
    }

    void aLinkOpensItsPageAndAltLeftGoesBack()
    {
        HelpWindow window;
        window.showPage(QStringLiteral("first-steps"));
        emit text(window)->anchorClicked(QUrl(QStringLiteral("scores.md")));
        QCOMPARE(window.page(), QStringLiteral("scores"));
        emit text(window)->anchorClicked(QUrl(QStringLiteral("https://example.org/privacy.md"))); // nothing leads out
        QCOMPARE(window.page(), QStringLiteral("scores"));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.page(), QStringLiteral("first-steps"));
    }

    void theFlagsAreThoseOfTheContest()
    {
        HelpWindow window;
        window.showPage(QStringLiteral("flags"));
        for (const scoring::FlagDescription &flag : scoring::flagDescriptions()) {
            QVERIFY2(plain(window).contains(flag.title), qPrintable(flag.title));
            QVERIFY2(plain(window).contains(flag.help), qPrintable(flag.help));
        }
    }

    void keysComeFromTheActions()
    {
        QAction open(QStringLiteral("&Open | photos* <b>...")), zoom(QStringLiteral("Fish && chips")), silent(QStringLiteral("No key"));
        open.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
        zoom.setShortcuts({QKeySequence(Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_1)});
        HelpWindow window;
        window.setActions([&] { return QList<QAction *>{&open, &zoom, &silent}; });
        window.showPage(QStringLiteral("keys"));
        QVERIFY2(plain(window).contains(QStringLiteral("Open | photos* <b>...")), qPrintable(plain(window)));
        QVERIFY(plain(window).contains(QStringLiteral("Ctrl+O")));
        QVERIFY(plain(window).contains(QStringLiteral("Fish & chips")));
        QVERIFY(plain(window).contains(QStringLiteral("Z, Ctrl+1")));
        QVERIFY(!plain(window).contains(QStringLiteral("No key")));
    }

    void theModelsCardIsAPage()
    {
        HelpWindow window;
        window.showPage(QStringLiteral("model-card"));
        QVERIFY(plain(window).contains(QStringLiteral("no model open")));
        scoring::ModelCard card;
        card.name = QStringLiteral("Shelter <1>");
        card.data = QStringLiteral("Our photos.");
        card.limits = {QStringLiteral("Drawings.")};
        card.metrics.rmse = {18.18, 16.28, 19.91};
        card.metrics.constantRmse = 20.01;
        window.setModelCard([&] { return modelCardHtml(card); });
        window.showPage(QStringLiteral("model-card"));
        for (const QString &wanted :
             {QStringLiteral("Shelter <1>"), QStringLiteral("Our photos."), QStringLiteral("Drawings."), QStringLiteral("18.18 (16.28 \u2013 19.91)"), QStringLiteral("20.01")})
            QVERIFY2(plain(window).contains(wanted), qPrintable(wanted));
    }

    void aWordIsFoundOnThePage()
    {
        HelpWindow window;
        window.showPage(QStringLiteral("scores"));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("helpFindLineEdit"));
        auto *found = window.findChild<QLabel *>(QStringLiteral("helpFoundLabel"));
        QVERIFY(field->isVisible());
        field->setText(QStringLiteral("range"));
        const qsizetype places = plain(window).count(QStringLiteral("range"), Qt::CaseInsensitive);
        QVERIFY(places >= 2);
        QCOMPARE(found->text(), QStringLiteral("1 of %1").arg(places));
        QCOMPARE(text(window)->textCursor().selectedText().toLower(), QStringLiteral("range"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(found->text(), QStringLiteral("2 of %1").arg(places));
        QTest::keyClick(&window, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(found->text(), QStringLiteral("1 of %1").arg(places));
        QTest::keyClick(&window, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(found->text(), QStringLiteral("%1 of %1").arg(places)); // round
        field->setText(QStringLiteral("xyzzy"));
        QCOMPARE(found->text(), QStringLiteral("Not found"));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(window.isVisible());
    }

    void linksCanBeReadInBothThemes()
    {
        HelpWindow window;
        window.showPage(QStringLiteral("first-steps"));
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            applyTheme(*qApp, theme);
            const QColor wanted = (theme == Theme::Dark ? darkPalette() : lightPalette()).color(QPalette::Link);
            bool seen = false;
            for (QTextBlock block = text(window)->document()->begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    if (it.fragment().charFormat().isAnchor())
                        seen = seen || it.fragment().charFormat().foreground().color() == wanted;
                }
            }
            QVERIFY(seen);
        }
    }

    void everyLanguageHasTheSameSections_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "es", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    /// Headings, paragraphs and entries of lists in the same order, so that no language lacks a part.
    void everyLanguageHasTheSameSections()
    {
        QFETCH(QString, language);
        const QDir pages(QStringLiteral(PAWTRAIT_SOURCE_DIR "/resources/help"));
        const QStringList names = pages.entryList({QStringLiteral("*.md")}, QDir::Files);
        QVERIFY(names.size() >= 10);
        for (const QString &name : names) {
            const QByteArray english = QStringLiteral("resources/help/%1").arg(name).toUtf8(), other = QStringLiteral("resources/help/%1/%2").arg(language, name).toUtf8();
            QCOMPARE(name + blocksOf(source(other.constData())), name + blocksOf(source(english.constData())));
        }
        QCOMPARE(QDir(pages.filePath(language)).entryList({QStringLiteral("*.md")}, QDir::Files), names);
    }

    void trainingExplainsBlendsAndTrees()
    {
        const QString page = source("resources/help/training.md");
        for (const char *heading : {"## Blends", "## Boosted trees", "**What the trees go by**"})
            QVERIFY2(page.contains(QLatin1String(heading)), heading);
    }

    void everyLibraryOfTheContributingTableIsNamed()
    {
        QStringList wanted, named;
        const QString table = source("CONTRIBUTING.md").section(QStringLiteral("## Dependencies"), 1).section(QStringLiteral("\n\n"), 0, 0);
        for (const QString &line : table.split(QLatin1Char('\n'))) {
            QString cell = line.section(QLatin1Char('|'), 1, 1);
            static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)")), version(QStringLiteral(" [0-9.]+$"));
            cell.remove(brackets);
            for (const QString &part : cell.split(QLatin1Char(','))) {
                const QString name = part.trimmed().remove(version);
                if (!name.isEmpty() && name != QLatin1String("Library") && !name.startsWith(QLatin1String("---")))
                    wanted.append(name);
            }
        }
        for (const LibraryNote &note : libraryNotes()) {
            named.append(note.name);
            QVERIFY2(!note.licence.isEmpty() && !note.purpose.isEmpty() && !note.version.isEmpty(), qPrintable(note.name));
            if (note.name == QLatin1String("LibTorch"))
                QVERIFY(source("packaging/setup.sh").contains(QStringLiteral("bring torch==%1 ").arg(note.version)));
        }
        wanted.sort();
        named.sort();
        QVERIFY(wanted.size() > 8);
        QCOMPARE(named, wanted);
    }

    void aboutSaysTheDeviceAndWhy()
    {
        const AboutFacts facts{QStringLiteral("0.1.0"), QStringLiteral("Default"), QStringLiteral("CPU (Test)"), QStringLiteral("No NVIDIA driver was found.")};
        const std::unique_ptr<QDialog> dialog(makeAboutDialog(facts, nullptr));
        dialog->show();
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("aboutVersionLabel"))->text().contains(QStringLiteral("0.1.0")));
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("aboutDeviceLabel"))->text(), QStringLiteral("Default on CPU (Test). No NVIDIA driver was found."));
        auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("aboutLibrariesTree"));
        QCOMPARE(list->topLevelItemCount(), static_cast<int>(libraryNotes().size()));
        QCOMPARE(list->findItems(QStringLiteral("Qt"), Qt::MatchExactly).value(0)->text(1), QString::fromLatin1(qVersion()));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
