#pragma once

#include <QTranslator>

namespace pawtrait::tests {

/// Stands for a language with long words: every text of the program comes in brackets, accented and 40 % longer. Place marks (%1, %n), the
/// "&" of mnemonics, HTML tags and entities stay, so that what breaks on screen would break in a real language too.
class PseudoTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        if (qstrncmp(context, "pawtrait", 8) != 0 || !sourceText || *sourceText == 0)
            return {};
        return pseudo(QString::fromUtf8(sourceText));
    }

    static QString pseudo(const QString &source)
    {
        const QString plain = QStringLiteral("aceinouyACEINOUY"),
                      accented = QStringLiteral("\u00e5\u00e7\u00e9\u00ee\u00f1\u00f4\u00fb\u00fd\u00c5\u00c7\u00c9\u00ce\u00d1\u00d4\u00db\u00dd");
        QString out;
        qsizetype letters = 0;
        for (qsizetype i = 0; i < source.size(); ++i) {
            const QChar c = source.at(i);
            qsizetype kept = 0;
            if (c == QLatin1Char('%'))
                kept = i + 1 < source.size() && source.at(i + 1) == QLatin1Char('L') ? 3 : 2;
            else if (c == QLatin1Char('<') && source.indexOf(QLatin1Char('>'), i) > 0)
                kept = source.indexOf(QLatin1Char('>'), i) - i + 1;
            else if (c == QLatin1Char('&') && source.indexOf(QLatin1Char(';'), i) > 0 && source.indexOf(QLatin1Char(';'), i) < i + 8 &&
                     !source.mid(i, source.indexOf(QLatin1Char(';'), i) - i).contains(QLatin1Char(' ')))
                kept = source.indexOf(QLatin1Char(';'), i) - i + 1;
            if (kept > 0) {
                out += source.mid(i, kept);
                i += kept - 1;
                continue;
            }
            const qsizetype at = plain.indexOf(c);
            out += at >= 0 ? accented.at(at) : c;
            ++letters;
        }
        const qsizetype longest = 9; // words, so that lines can break as real ones do
        const bool isOneWord = !source.contains(QLatin1Char(' '));
        for (qsizetype more = (letters * 4 + 9) / 10, inWord = 0; more > 0; --more, ++inWord) {
            const bool breaks = !isOneWord && inWord == longest;
            out += breaks ? QLatin1Char(' ') : QLatin1Char('~');
            inWord = breaks ? -1 : inWord;
        }
        return QLatin1Char('[') + out + QLatin1Char(']');
    }
};

} // namespace pawtrait::tests
