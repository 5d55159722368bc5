#include "exporting/name_pattern.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace pawtrait::exporting {

namespace {

constexpr qsizetype maxNameBytes = 200; // of 255: suffix, counter, and the ending of the temporary file come on top

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::exporting", text);
}

bool isHarmful(char32_t c)
{
    if (c < 0x20 || c == 0x7F || (c < 0x80 && QStringLiteral("/\\:*?\"<>|").contains(QLatin1Char(static_cast<char>(c)))))
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // among them what turns the direction of text: "gpj.exe" would read "exe.jpg"
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

/// Windows' device names, with whatever follows a dot.
bool isReserved(const QString &name)
{
    const QString stem = name.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    static const QStringList words{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"), QStringLiteral("NUL"), QStringLiteral("CONIN$"), QStringLiteral("CONOUT$")};
    if (words.contains(stem))
        return true;
    if (stem.size() != 4 || !(stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT"))))
        return false;
    return QStringLiteral("0123456789\u00B9\u00B2\u00B3").contains(stem.back());
}

/// At most `most` bytes of UTF-8, cut between characters.
QString cutToBytes(const QString &text, qsizetype most)
{
    qsizetype bytes = 0, end = 0;
    while (end < text.size()) {
        const qsizetype length = text[end].isHighSurrogate() && end + 1 < text.size() ? 2 : 1;
        bytes += QStringView(text).mid(end, length).toUtf8().size();
        if (bytes > most)
            break;
        end += length;
    }
    return text.left(end);
}

QString withoutBlankEnds(QString text)
{
    const auto isBlank = [](QChar c) { return c.isSpace() || c == QLatin1Char('.'); };
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    while (!text.isEmpty() && isBlank(text.front()))
        text.remove(0, 1);
    return text;
}

QString textOf(const QString &field, const NameFields &fields)
{
    if (field == QLatin1String("name"))
        return fields.name;
    if (field == QLatin1String("preset"))
        return fields.preset;
    if (field == QLatin1String("score"))
        return fields.score && std::isfinite(*fields.score) ? QString::number(std::lround(*fields.score)) : QStringLiteral("unscored");
    if (field == QLatin1String("date"))
        return fields.date.isValid() ? fields.date.toString(Qt::ISODate) : QStringLiteral("undated");
    if (field == QLatin1String("counter"))
        return QStringLiteral("%1").arg(fields.counter, 3, 10, QLatin1Char('0'));
    if (field == QLatin1String("width"))
        return QString::number(fields.width);
    if (field == QLatin1String("height"))
        return QString::number(fields.height);
    return fields.group.isEmpty() ? QStringLiteral("no group") : fields.group;
}

Error invalid(const QString &text)
{
    return {ErrorKind::Invalid, text, {}};
}

} // namespace

const QStringList &NamePattern::fieldNames()
{
    static const QStringList names = QStringLiteral("name preset score date counter width height group").split(QLatin1Char(' '));
    return names;
}

Result<NamePattern> NamePattern::parse(const QString &text)
{
    NamePattern pattern;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c == QLatin1Char('}'))
            return invalid(tr("The name pattern has a } without its {."));
        if (c == QLatin1Char('/') || c == QLatin1Char('\\'))
            return invalid(tr("The name pattern is for file names and cannot name folders: take the %1 out, and choose the folder for the results apart.").arg(c));
        if (c != QLatin1Char('{')) {
            const qsizetype end = std::find_if(text.begin() + at, text.end(), [](QChar other) { return QStringLiteral("{}/\\").contains(other); }) - text.begin();
            pattern.m_parts.push_back({false, text.mid(at, end - at)});
            at = end;
            continue;
        }
        const qsizetype end = text.indexOf(QLatin1Char('}'), at);
        if (end < 0)
            return invalid(tr("The name pattern has a { without its }."));
        const QString field = text.mid(at + 1, end - at - 1);
        if (!fieldNames().contains(field))
            return invalid(tr("The name pattern has no field \"%1\". The fields are {%2}.").arg(field.left(40), fieldNames().join(QLatin1String("}, {"))));
        pattern.m_parts.push_back({true, field});
        at = end + 1;
    }
    if (!pattern.uses(QStringLiteral("name")) && !pattern.uses(QStringLiteral("counter")))
        return invalid(tr("The name pattern gives all photos the same name. Put {name} or {counter} into it."));
    return pattern;
}

NamePattern NamePattern::standard()
{
    NamePattern pattern;
    pattern.m_parts = {{true, QStringLiteral("name")}, {false, QStringLiteral("-")}, {true, QStringLiteral("preset")}};
    return pattern;
}

bool NamePattern::uses(const QString &field) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const Part &part) { return part.isField && part.text == field; });
}

QString NamePattern::fileName(const NameFields &fields) const
{
    // A long field is cut by itself, so that what follows it ("-square") is still there.
    qsizetype fixedBytes = 0, longFields = 0;
    const auto isLong = [](const Part &part) { return part.isField && (part.text == QLatin1String("name") || part.text == QLatin1String("group")); };
    for (const Part &part : m_parts) {
        if (isLong(part))
            ++longFields;
        else
            fixedBytes += (part.isField ? textOf(part.text, fields) : part.text).toUtf8().size();
    }
    const qsizetype share = longFields > 0 ? std::max<qsizetype>(1, (maxNameBytes - fixedBytes) / longFields) : maxNameBytes;
    QString text;
    for (const Part &part : m_parts) {
        if (isLong(part))
            text += cutToBytes(textOf(part.text, fields).normalized(QString::NormalizationForm_C), share);
        else
            text += part.isField ? textOf(part.text, fields) : part.text;
    }
    return harmlessFileName(text);
}

QString harmlessFileName(const QString &text)
{
    QString out;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isHarmful(c) || c == 0xFFFD)
            out += QLatin1Char('_');
        else
            out += QString::fromUcs4(&c, 1);
    }
    out = withoutBlankEnds(cutToBytes(withoutBlankEnds(out), maxNameBytes));
    if (out.isEmpty())
        return QStringLiteral("photo");
    return isReserved(out) ? QLatin1Char('_') + out : out;
}

QString UsedNames::unique(const QString &fileName, const QString &suffix)
{
    for (int number = 1;; ++number) {
        const QString name = (number == 1 ? fileName : QStringLiteral("%1-%2").arg(fileName).arg(number)) + QLatin1Char('.') + suffix;
        const QString folded = name.toCaseFolded();
        if (!m_used.contains(folded)) {
            m_used.insert(folded);
            return name;
        }
    }
}

} // namespace pawtrait::exporting
