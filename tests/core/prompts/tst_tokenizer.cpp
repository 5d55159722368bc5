#include "common/files.h"
#include "prompts/text_cleaning.h"
#include "prompts/tokenizer.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pawtrait;
using nlohmann::json;

/// open_clip's own ids, and Python's own words for the cleaning before them.
class TestTokenizer : public QObject {
    Q_OBJECT

    static QString vocabulary()
    {
        for (const char *folder : {PAWTRAIT_WEIGHTS_DIR, PAWTRAIT_SHARED_DIR "/weights"}) {
            const QString file = QString::fromLatin1(folder) + QStringLiteral("/bpe_simple_vocab_16e6.txt.gz");
            if (QFile::exists(file))
                return file;
        }
        return {};
    }

private Q_SLOTS:
    void everyTextGivesOpenClipsIds()
    {
        QFile file(QStringLiteral(PAWTRAIT_SHARED_DIR "/reference/clip.json"));
        if (!file.open(QIODevice::ReadOnly) || vocabulary().isEmpty())
            QSKIP("needs ../shared/reference and the vocabulary");
        const auto tokenizer = prompts::Tokenizer::open(vocabulary());
        QVERIFY2(tokenizer, tokenizer ? "" : qPrintable(tokenizer.error().userText));
        int rows = 0;
        const json reference = json::parse(file.readAll().toStdString());
        for (const json &row : reference["tokens"]) {
            const auto utf8 = row["text"].get<std::string>();
            const QString text = (utf8.starts_with("\xef\xbb\xbf") ? QString(QChar(0xfeff)) : QString()) + QString::fromStdString(utf8); // Qt drops a byte-order mark
            const auto expected = row.value("ids_without_ftfy", row["ids"]).get<std::vector<int>>();                                     // ftfy is left out
            const std::vector<int> ids = tokenizer->tokens(text);
            QVERIFY2(ids == expected, qPrintable(QStringLiteral("%1: %2").arg(text, QString::fromStdString(json(ids).dump()))));
            ++rows;
        }
        QVERIFY(rows > 100);
    }

    void commonTextsWithoutTheReference()
    {
        if (vocabulary().isEmpty())
            QSKIP("needs the vocabulary");
        const auto tokenizer = prompts::Tokenizer::open(vocabulary());
        QCOMPARE(tokenizer->tokens(QStringLiteral("Cute")), (std::vector<int>{49406, 2242, 49407}));
        QCOMPARE(tokenizer->tokens(QStringLiteral("a photo of a cat")), (std::vector<int>{49406, 320, 1125, 539, 320, 2368, 49407}));
        QCOMPARE(tokenizer->tokens({}), (std::vector<int>{49406, 49407}));
        QCOMPARE(tokenizer->tokens(QStringLiteral("cat ").repeated(500)).size(), std::size_t(77));
        QCOMPARE(tokenizer->tokens(QStringLiteral("cat ").repeated(500)).back(), 49407);
    }

    void textsAreCleanedAsPythonDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const char *text, const char *clean) { QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(clean); };
        row("blanks", "  two  spaces\tand\u2028lines\u00a0\u3000here ", "two spaces and lines here");
        row("a zero-width space is no blank", "a\u200bb", "a\u200bb");
        row("escaped twice", "&amp;amp; &amp;lt;", "& <");
        row("without semicolon", "&notit; &copy 2020 AT&T", "\u00acit; \u00a9 2020 at&t");
        row("numbers", "&#39;s &#x1F600; &#x80; &#0; &#xD800; &#99999999999;", "'s \U0001f600 \u20ac \ufffd \ufffd \ufffd");
        row("two characters", "&NotEqualTilde;", "\u2242\u0338");
        row("unknown names stay", "&nosuchname; & &; &#; &#x;", "&nosuchname; & &; &#; &#x;");
        row("capitals", "STRASSE \u00c4\u00d6\u00dc \u0130I", "strasse \u00e4\u00f6\u00fc i\u0307i");
        row("sigma at the end of a word", "\u03a3\u0399\u03a3\u03a5\u03a6\u039f\u03a3 \u039f\u03a3. \u03a3 \u039f\u03a3' \u039f\u03a3'\u03a3",
            "\u03c3\u03b9\u03c3\u03c5\u03c6\u03bf\u03c2 \u03bf\u03c2. \u03c3 \u03bf\u03c2' \u03bf\u03c3'\u03c2");
    }

    void textsAreCleanedAsPythonDoes()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(QString::fromStdU32String(prompts::cleaned(text)), clean);
    }

    void otherFilesAreRefused()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("bpe_simple_vocab_16e6.txt.gz"));
        const auto missing = prompts::Tokenizer::open(file);
        QVERIFY(!missing && missing.error().userText.contains(QStringLiteral("bpe_simple_vocab_16e6.txt.gz")));
        QVERIFY(writeFile(file, "not a vocabulary"));
        const auto wrong = prompts::Tokenizer::open(file);
        QVERIFY(!wrong && wrong.error().userText.contains(QStringLiteral("packaging/setup.sh")));
        QCOMPARE(wrong.error().kind, ErrorKind::Mismatch);
    }
};

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
