#include "settings/language.h"
#include "settings/settings.h"
#include "support/pseudo_translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace pawtrait;
using namespace pawtrait::ui;

class TestLanguage : public QObject {
    Q_OBJECT

    struct Message {
        QStringList translations;
        bool finished = false;
        bool numerus = false;
    };

    /// By source and disambiguation.
    static QMap<std::pair<QString, QString>, Message> messages(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot open %s", qPrintable(path));
        QXmlStreamReader xml(&file);
        QMap<std::pair<QString, QString>, Message> found;
        QString source, comment;
        Message message;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("message")) {
                source.clear();
                comment.clear();
                message = {};
                message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
            } else if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.isStartElement() && xml.name() == QLatin1String("comment")) {
                comment = xml.readElementText();
            } else if (xml.isStartElement() && xml.name() == QLatin1String("translation")) {
                message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
                if (!message.numerus)
                    message.translations.append(xml.readElementText());
            } else if (xml.isStartElement() && xml.name() == QLatin1String("numerusform")) {
                message.translations.append(xml.readElementText());
            } else if (xml.isEndElement() && xml.name() == QLatin1String("message")) {
                found.insert({source, comment}, message);
            }
        }
        if (xml.hasError())
            qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
        return found;
    }

    static QString fileOf(const QString &code) { return QStringLiteral(PAWTRAIT_SOURCE_DIR "/resources/translations/pawtrait_%1.ts").arg(code); }
    static QString templateFile() { return QStringLiteral(PAWTRAIT_BINARY_DIR "/translations/pawtrait.ts"); }

    /// Place marks and tags, sorted: what a translation must have too.
    static QStringList marksOf(const QString &text)
    {
        static const QRegularExpression mark(QStringLiteral("%L?[0-9]{1,2}|%n|</?[a-z][^>]*>"));
        QStringList marks;
        for (auto it = mark.globalMatch(text); it.hasNext();)
            marks.append(it.next().captured());
        marks.sort();
        return marks;
    }

private slots:
    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void theTemplateHoldsTextsOfEveryLayer()
    {
        const auto texts = messages(templateFile());
        const auto has = [&](const char *text) { return texts.contains({QString::fromLatin1(text), QString()}); };
        QVERIFY(texts.size() > 300);
        QVERIFY(has("Scoring threads"));                                               // a free function of ui
        QVERIFY(has("Drop photos or a folder here"));                                  // a class of ui
        QVERIFY(has("The face is decently clear, seen from the front or nearly so.")); // core
        QVERIFY(has("%1 of %2"));                                                      // app
        QVERIFY(texts.value({QStringLiteral("%n problem(s)"), {}}).numerus);
    }

    void languageFiles_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void languageFiles()
    {
        QFETCH(QString, code);
        const auto texts = messages(templateFile());
        const auto done = messages(fileOf(code));
        for (auto it = done.begin(); it != done.end(); ++it) {
            const QString source = it.key().first;
            QVERIFY2(texts.contains(it.key()), qPrintable(QStringLiteral("no longer in the program: \"%1\". Build the target update_translations.").arg(source)));
            if (!it->finished)
                continue;
            for (const QString &translation : it->translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(source));
                QStringList wanted = marksOf(source), found = marksOf(translation);
                if (it->numerus) { // "the selected photo" may do without its number
                    wanted.removeAll(QStringLiteral("%n"));
                    found.removeAll(QStringLiteral("%n"));
                }
                QCOMPARE(found, wanted);
                QVERIFY2(source.count(QLatin1Char('&')) != 1 || translation.count(QLatin1Char('&')) == 1 || source.contains(QLatin1String(" & ")), qPrintable(source));
            }
        }
    }

    void englishPluralsAreWhole()
    {
        const auto done = messages(fileOf(QStringLiteral("en")));
        const auto texts = messages(templateFile());
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (it->numerus)
                QVERIFY2(done.value(it.key()).finished, qPrintable(QStringLiteral("needs one and many in pawtrait_en.ts: \"%1\"").arg(it.key().first)));
        }
        applyLanguage(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("pawtrait::ui::MainWindow", "%n problem(s)", nullptr, 1), QStringLiteral("1 problem"));
        QCOMPARE(QCoreApplication::translate("pawtrait::anywhere", "%n problem(s)", nullptr, 2), QStringLiteral("2 problems"));
        QCOMPARE(QCoreApplication::translate("another program", "%n problem(s)", nullptr, 2), QStringLiteral("2 problem(s)"));
    }

    void theUsersLanguageIsFound_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("code");
        QTest::newRow("Austria") << QStringLiteral("de_AT") << QStringLiteral("de");
        QTest::newRow("Mexico") << QStringLiteral("es_MX") << QStringLiteral("es");
        QTest::newRow("China") << QStringLiteral("zh_CN") << QStringLiteral("zh_CN");
        QTest::newRow("Singapore") << QStringLiteral("zh_SG") << QStringLiteral("zh_CN");
        QTest::newRow("Taiwan writes otherwise") << QStringLiteral("zh_TW") << QStringLiteral("en");
        QTest::newRow("a language that there is not") << QStringLiteral("fi_FI") << QStringLiteral("en");
        QTest::newRow("no language") << QStringLiteral("C") << QStringLiteral("en");
    }

    void theUsersLanguageIsFound()
    {
        QFETCH(QString, system);
        QFETCH(QString, code);
        QCOMPARE(languageFor(QStringLiteral("system"), QLocale(system)), code);
        QCOMPARE(languageFor(QStringLiteral("de"), QLocale(system)), QStringLiteral("de"));
    }

    void numbersFollowTheChosenLanguage()
    {
        applyLanguage(QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
        applyLanguage(QStringLiteral("en"));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1.5"));
    }

    void everyWidgetIsToldOfANewLanguage()
    {
        class Listener : public QLabel {
        public:
            int told = 0;
            void changeEvent(QEvent *event) override { told += event->type() == QEvent::LanguageChange ? 1 : 0; }
        } label;
        applyLanguage(QStringLiteral("en"));
        QTRY_VERIFY(label.told > 0);
    }

    void thePseudoLanguageKeepsWhatMustStay()
    {
        using tests::PseudoTranslator;
        QCOMPARE(PseudoTranslator::pseudo(QStringLiteral("Open photos")), QStringLiteral("[\u00d4p\u00e9\u00f1 ph\u00f4t\u00f4s~~~~~]"));
        QCOMPARE(marksOf(PseudoTranslator::pseudo(QStringLiteral("<b>%1</b> of %n in %L2"))), marksOf(QStringLiteral("<b>%1</b> of %n in %L2")));
        QVERIFY(PseudoTranslator::pseudo(QStringLiteral("&Open &amp;")).contains(QStringLiteral("&\u00d4")));
        QVERIFY(PseudoTranslator::pseudo(QStringLiteral("&Open &amp;")).contains(QStringLiteral("&amp;")));
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        for (const SettingRow &row : settingRows()) // those that are only remembered are never shown
            QVERIFY2(row.title.startsWith(QLatin1Char('[')) || (row.page == SettingsPage::Remembered && row.title.isEmpty()), qPrintable(row.title));
        QCoreApplication::removeTranslator(&pseudo);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
