#include "dataset/table.h"

#include "common/files.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace pawtrait::dataset {

namespace {

constexpr qsizetype maxRowBytes = 1024 * 1024;
constexpr std::size_t maxColumns = 10'000;
constexpr std::size_t maxRows = 5'000'000;
constexpr std::size_t maxWarnings = 1'000; // a table of nothing but bad lines must not fill the memory with sentences

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::dataset", text);
}

struct RawRow {
    int line = 0;
    std::vector<QByteArray> fields;
    qsizetype bytes = 0;
    bool tooLong = false;
    bool quoteUnclosed = false;
    bool textAfterQuote = false;
};

/// Cuts bytes into rows. UTF-8 never has an ASCII byte inside a character, so separators and quotes are found before decoding
/// and a row in another encoding spoils nothing but itself.
class RowReader {
public:
    RowReader(const QByteArray &bytes, qsizetype start, char separator) : m_bytes(bytes), m_place(start), m_separator(separator) {}

    bool atEnd() const { return m_place >= m_bytes.size(); }

    RawRow next()
    {
        RawRow row;
        row.line = m_line;
        if (nextPlain(row))
            return row;
        QByteArray field;
        bool quoted = false, closed = false;
        const auto keep = [&](char c) {
            if (++row.bytes > maxRowBytes)
                row.tooLong = true;
            if (!row.tooLong)
                field.append(c);
        };
        const auto endField = [&] {
            row.fields.push_back(field.trimmed());
            field.clear();
            closed = false;
        };
        while (!atEnd()) {
            const char c = m_bytes[m_place++];
            if (quoted) {
                if (c == '"' && m_place < m_bytes.size() && m_bytes[m_place] == '"') {
                    ++m_place;
                    keep('"');
                } else if (c == '"') {
                    quoted = false;
                    closed = true;
                } else {
                    if (endsLine(c))
                        ++m_line;
                    keep(c);
                }
            } else if (c == m_separator) {
                if (++row.bytes > maxRowBytes)
                    row.tooLong = true;
                if (row.tooLong)
                    row.fields.clear();
                endField();
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && m_place < m_bytes.size() && m_bytes[m_place] == '\n')
                    ++m_place;
                ++m_line;
                endField();
                return row;
            } else if (c == '"' && !closed && field.trimmed().isEmpty()) {
                field.clear();
                quoted = true;
            } else if (closed && c != ' ') {
                row.textAfterQuote = true;
            } else {
                keep(c);
            }
        }
        row.quoteUnclosed = quoted;
        endField();
        return row;
    }

private:
    /// A line without quotes, as nearly all are: its fields are cut out of the bytes without being copied. False, and nothing read,
    /// for any other.
    bool nextPlain(RawRow &row)
    {
        const char *begin = m_bytes.constData() + m_place, *all = m_bytes.constData() + m_bytes.size();
        const auto *end = static_cast<const char *>(std::memchr(begin, '\n', static_cast<std::size_t>(all - begin)));
        if (!end || end - begin > maxRowBytes)
            return false;
        const auto length = static_cast<std::size_t>(end - begin);
        const char *last = length > 0 && end[-1] == '\r' ? end - 1 : end;
        if (std::memchr(begin, '"', length) || std::memchr(begin, '\r', static_cast<std::size_t>(last - begin)))
            return false;
        for (const char *from = begin;;) {
            const auto *to = static_cast<const char *>(std::memchr(from, m_separator, static_cast<std::size_t>(last - from)));
            const char *stop = to ? to : last, *start = from;
            while (start < stop && isSpace(*start))
                ++start;
            while (stop > start && isSpace(stop[-1]))
                --stop;
            row.fields.push_back(QByteArray::fromRawData(start, stop - start));
            if (!to)
                break;
            from = to + 1;
        }
        ++m_line;
        m_place += static_cast<qsizetype>(length) + 1;
        return true;
    }

    /// What QByteArray::trimmed() cuts off.
    static bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

    /// Inside quotes: CRLF counts once, at its LF.
    bool endsLine(char c) const { return c == '\n' || (c == '\r' && !(m_place < m_bytes.size() && m_bytes[m_place] == '\n')); }

    const QByteArray &m_bytes;
    qsizetype m_place;
    char m_separator;
    int m_line = 1;
};

bool isBlank(const RawRow &row)
{
    return std::all_of(row.fields.begin(), row.fields.end(), [](const QByteArray &field) { return field.isEmpty(); });
}

/// UTF-16 with its byte order mark as UTF-8 without one, as spreadsheets save "Unicode text". Half a character becomes a byte that UTF-8 does
/// not know, so that it spoils no line but its own.
QByteArray utf8FromUtf16(const QByteArray &bytes, bool isLittleEndian)
{
    constexpr char noCharacter = '\xff';
    const auto unitAt = [&](qsizetype place) {
        const auto first = static_cast<unsigned char>(bytes[place]), second = static_cast<unsigned char>(bytes[place + 1]);
        return static_cast<char16_t>(isLittleEndian ? first | second << 8 : first << 8 | second);
    };
    QByteArray text;
    text.reserve(bytes.size() / 2 + bytes.size() / 8);
    qsizetype place = 2;
    for (; place + 1 < bytes.size(); place += 2) {
        char32_t letter = unitAt(place);
        if (QChar::isHighSurrogate(letter) && place + 3 < bytes.size() && QChar::isLowSurrogate(unitAt(place + 2))) {
            letter = QChar::surrogateToUcs4(static_cast<char16_t>(letter), unitAt(place + 2));
            place += 2;
        }
        if (letter < 0x80) {
            text += static_cast<char>(letter);
        } else if (letter < 0x800) {
            text += static_cast<char>(0xc0 | letter >> 6);
            text += static_cast<char>(0x80 | (letter & 0x3f));
        } else if (QChar::isSurrogate(letter)) {
            text += noCharacter;
        } else {
            if (letter < 0x10000) {
                text += static_cast<char>(0xe0 | letter >> 12);
            } else {
                text += static_cast<char>(0xf0 | letter >> 18);
                text += static_cast<char>(0x80 | (letter >> 12 & 0x3f));
            }
            text += static_cast<char>(0x80 | (letter >> 6 & 0x3f));
            text += static_cast<char>(0x80 | (letter & 0x3f));
        }
    }
    if (place < bytes.size())
        text += noCharacter; // an odd byte
    return text;
}

/// The first line that is not blank decides.
char separatorOf(const QByteArray &bytes, qsizetype start)
{
    char best = ',';
    std::size_t bestCount = 0;
    for (char candidate : {',', ';', '\t'}) {
        RowReader reader(bytes, start, candidate);
        RawRow row;
        do
            row = reader.next();
        while (isBlank(row) && !reader.atEnd());
        if (row.fields.size() > bestCount) {
            best = candidate;
            bestCount = row.fields.size();
        }
    }
    return best;
}

/// Decodes; false when a field is not UTF-8.
bool decode(const RawRow &row, QStringList &fields)
{
    // Most cells are one ASCII letter, a flag; their strings are shared.
    static const std::array<QString, 128> letters = [] {
        std::array<QString, 128> texts;
        for (int i = 0; i < 128; ++i)
            texts[static_cast<std::size_t>(i)] = QString(QLatin1Char(static_cast<char>(i)));
        return texts;
    }();
    fields.clear();
    fields.reserve(static_cast<qsizetype>(row.fields.size()));
    for (const QByteArray &field : row.fields) {
        if (std::all_of(field.begin(), field.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
            fields.append(field.size() == 1 ? letters[static_cast<std::size_t>(field[0])] : QString::fromLatin1(field));
            continue;
        }
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        fields.append(decoder(field));
        if (decoder.hasError())
            return false;
        fields.last() = fields.last().trimmed(); // spaces beyond ASCII
    }
    return true;
}

Error refusedFile(const QString &text, const char *log)
{
    return {ErrorKind::Invalid, text, QLatin1String(log)};
}

QString wrongCount(std::size_t fields, qsizetype columns)
{
    return tr("it has %1 fields where the first line names %2 columns").arg(fields).arg(columns);
}

/// Empty when the row may be used.
QString faultOf(const RawRow &row)
{
    if (row.quoteUnclosed)
        return tr("a quotation mark is never closed, so this row and all after it are left out");
    if (row.tooLong)
        return tr("the row is longer than 1 MB");
    if (row.textAfterQuote)
        return tr("there is text behind a closing quotation mark");
    if (std::any_of(row.fields.begin(), row.fields.end(), [](const QByteArray &field) { return field.contains('\0'); }))
        return tr("there is a NUL character, which no text has");
    return {};
}

} // namespace

int CsvTable::column(QLatin1String name) const
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header[i].compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

Result<CsvTable> parseCsv(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return refusedFile(tr("Cannot use %1: the file is empty. Export the table again.").arg(quotedName(name)), "empty_file");
    const bool isLittleEndian = bytes.startsWith("\xff\xfe");
    if (isLittleEndian || bytes.startsWith("\xfe\xff"))
        return parseCsv(utf8FromUtf16(bytes, isLittleEndian), name);

    const qsizetype start = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    const char separator = separatorOf(bytes, start);
    RowReader reader(bytes, start, separator);
    CsvTable table;
    table.separator = QLatin1Char(separator);
    QStringList fields;
    while (!reader.atEnd()) {
        RawRow row = reader.next();
        if (isBlank(row) && !row.tooLong && !row.quoteUnclosed)
            continue;
        const bool isHeader = table.header.isEmpty();
        const auto refuse = [&](const QString &why) {
            //: %1 is a line number, %2 a reason that begins in lower case
            if (++table.refusedRows <= static_cast<int>(maxWarnings))
                table.warnings.push_back({row.line, tr("Line %1 is left out: %2.").arg(row.line).arg(why), true});
        };
        QString fault = faultOf(row);
        while (row.fields.size() > (isHeader ? 0 : static_cast<std::size_t>(table.header.size())) && row.fields.back().isEmpty())
            row.fields.pop_back();
        if (fault.isEmpty() && isHeader && row.fields.size() > maxColumns)
            return refusedFile(tr("Cannot use %1: its first line names more than %2 columns. Export only the columns that are needed.").arg(quotedName(name)).arg(maxColumns), "too_many_columns");
        if (fault.isEmpty() && !isHeader && row.fields.size() > static_cast<std::size_t>(table.header.size()))
            fault = wrongCount(row.fields.size(), table.header.size());
        if (fault.isEmpty() && !decode(row, fields))
            fault = tr("its characters are not UTF-8");
        if (isHeader && !fault.isEmpty())
            return refusedFile(tr("Cannot use %1: its first line is not a line of column names (%2). Export the table again as CSV.").arg(quotedName(name), fault),
                               "not_text");
        if (!fault.isEmpty()) {
            refuse(fault);
            continue;
        }
        if (isHeader) {
            table.header = fields;
            continue;
        }
        if (fields == table.header) {
            refuse(tr("it repeats the column names"));
        } else if (fields.size() != table.header.size()) {
            refuse(wrongCount(row.fields.size(), table.header.size()));
        } else if (table.rows.size() == maxRows) {
            return refusedFile(tr("Cannot use %1: it has more than %2 rows. Cut it into smaller tables.").arg(quotedName(name)).arg(maxRows), "too_many_rows");
        } else {
            table.rows.push_back(fields);
            table.lineNumbers.push_back(row.line);
        }
    }
    if (table.refusedRows > static_cast<int>(maxWarnings))
        table.warnings.push_back({0, tr("%1 more lines are left out.").arg(table.refusedRows - static_cast<int>(maxWarnings))});
    if (table.header.isEmpty())
        return refusedFile(tr("Cannot use %1: there are only blank lines. Export the table again.").arg(quotedName(name)), "empty_file");
    return table;
}

std::optional<double> decimalNumber(const QString &field, QChar separator)
{
    constexpr qsizetype longest = 1024; // no number that means anything is longer
    char text[longest];
    qsizetype length = 0;
    if (field.size() > longest)
        return std::nullopt;
    for (QChar c : field) {
        if (c == QLatin1Char(',') && separator != QLatin1Char(','))
            c = QLatin1Char('.');
        const char letter = c.unicode() < 128 ? static_cast<char>(c.unicode()) : ' ';
        if (!((letter >= '0' && letter <= '9') || letter == '+' || letter == '-' || letter == '.' || letter == 'e' || letter == 'E'))
            return std::nullopt;
        text[length++] = letter;
    }
    const char *begin = text, *end = text + length;
    if (length > 1 && text[0] == '+' && text[1] != '-') // from_chars knows no plus
        ++begin;
    double value = 0;
    const auto [stop, fault] = std::from_chars(begin, end, value);
    if (fault != std::errc() || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

QString csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && QStringLiteral("=+-@\t").contains(cell.front()))
        cell.prepend(QLatin1Char('\''));
    const bool quote = std::any_of(cell.begin(), cell.end(), [](QChar c) { return QStringLiteral(",\"\r\n").contains(c); });
    if (quote) {
        cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        cell = QLatin1Char('"') + cell + QLatin1Char('"');
    }
    return cell;
}

} // namespace pawtrait::dataset
