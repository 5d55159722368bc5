#include "dataset/table.h"

#include "common/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace pawtrait::dataset {

namespace {

constexpr qint64 maxTableBytes = 512'000'000;
constexpr int maxIdLength = 128;

constexpr std::array<const char *, 12> flagColumns = {"Subject Focus", "Eyes", "Face", "Near", "Action", "Accessory", "Group", "Collage", "Human", "Occlusion", "Info", "Blur"};
constexpr qsizetype headRows = 5;
constexpr int maxWarnings = 1'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::dataset", text);
}

Error refusedFile(const QString &text, const char *log)
{
    return {ErrorKind::Invalid, text, QLatin1String(log)};
}

/// Where each known column is; -1: not there.
struct Columns {
    int id = -1, file = -1, score = -1, weight = -1, group = -1, fold = -1, sampling = -1, aspect = -1, contestId = -1;
    std::array<int, 12> flags{};
    int flagCount = 0;
};

constexpr int groupFlag = 6;

/// The contest's flag "Group" and the optional column "group" differ in case only. Where both are there, case tells; where
/// one is, it is the flag in the contest's own table (flags, no files) or when it is spelt as the contest does beside other flags.
void findGroupColumns(const CsvTable &csv, Columns &columns, bool otherFlags)
{
    const int upper = static_cast<int>(csv.header.indexOf(QStringLiteral("Group")));
    const int lower = static_cast<int>(csv.header.indexOf(QStringLiteral("group")));
    const int any = csv.column(QLatin1String("group"));
    if (upper >= 0 && lower >= 0) {
        columns.flags[groupFlag] = upper;
        columns.group = lower;
    } else if (otherFlags && (columns.file < 0 || upper >= 0)) {
        columns.flags[groupFlag] = any;
    } else {
        columns.group = any;
    }
}

Columns findColumns(const CsvTable &csv)
{
    Columns columns;
    columns.id = csv.column(QLatin1String("Id"));
    columns.file = csv.column(QLatin1String("file"));
    columns.score = csv.column(QLatin1String("Pawpularity"));
    columns.weight = csv.column(QLatin1String("weight"));
    columns.fold = csv.column(QLatin1String("fold"));
    columns.sampling = csv.column(QLatin1String("sampling"));
    columns.aspect = csv.column(QLatin1String("aspect"));
    columns.contestId = csv.column(QLatin1String("the_id"));
    columns.flags.fill(-1);
    bool otherFlags = false;
    for (int i = 0; i < 12; ++i) {
        if (i != groupFlag)
            columns.flags[i] = csv.column(QLatin1String(flagColumns[i]));
        otherFlags = otherFlags || columns.flags[i] >= 0;
    }
    findGroupColumns(csv, columns, otherFlags);
    for (int place : columns.flags)
        columns.flagCount += place >= 0;
    return columns;
}

/// What is wrong with an Id that becomes a file's name; empty when nothing is.
QString faultOfId(const QString &id)
{
    if (id.isEmpty())
        return tr("the Id is empty");
    if (id.size() > maxIdLength)
        return tr("the Id is longer than %1 characters").arg(maxIdLength);
    for (QChar c : id) {
        if (c.category() == QChar::Other_Control || c == QLatin1Char('/') || c == QLatin1Char('\\') || c == QLatin1Char(':'))
            return tr("the Id has a character that no file name may have");
    }
    if (id == QLatin1String(".") || id == QLatin1String(".."))
        return tr("the Id is not a file's name");
    return {};
}

/// A table may only name photos beside or below it.
QString faultOfFile(const QString &file)
{
    if (file.isEmpty())
        return tr("the file's name is empty");
    for (QChar c : file) {
        if (c.category() == QChar::Other_Control)
            return tr("the file's name has a control character");
    }
    const QString clean = QDir::cleanPath(QString(file).replace(QLatin1Char('\\'), QLatin1Char('/')));
    if (QDir::isAbsolutePath(clean) || clean == QLatin1String("..") || clean.startsWith(QLatin1String("../")) || clean.contains(QLatin1Char(':')))
        return tr("the file is outside the table's folder");
    return {};
}

class RowReading {
public:
    RowReading(const CsvTable &csv, const Columns &columns, const QStringList &row, const QString &photoFolder)
        : m_csv(csv), m_columns(columns), m_row(row), m_photoFolder(photoFolder)
    {
    }

    /// Fills `sample`; the first fault found, empty when there is none.
    QString read(const QDir &folder, Sample &sample)
    {
        readNames(folder, sample);
        readScore(sample);
        readFlags(sample);
        readOptional(sample);
        return m_fault;
    }

private:
    QString field(int place) const { return place >= 0 ? m_row[place] : QString(); }

    void fail(const QString &text)
    {
        if (m_fault.isEmpty())
            m_fault = text;
    }

    void readNames(const QDir &folder, Sample &sample)
    {
        if (m_columns.id >= 0) {
            sample.id = field(m_columns.id);
            fail(faultOfId(sample.id));
        }
        if (m_columns.file >= 0) {
            const QString file = field(m_columns.file);
            fail(faultOfFile(file));
            sample.file = folder.absoluteFilePath(file);
            if (m_columns.id < 0)
                sample.id = QFileInfo(file).completeBaseName();
        } else {
            sample.file = m_photoFolder + sample.id + QStringLiteral(".jpg");
        }
        sample.contestId = field(m_columns.contestId);
    }

    void readScore(Sample &sample)
    {
        if (m_columns.score < 0)
            return;
        const QString text = field(m_columns.score);
        const auto score = decimalNumber(text, m_csv.separator);
        if (!score)
            return fail(tr("the score \"%1\" is not a number").arg(text.left(40)));
        if (*score < 0 || *score > 100)
            return fail(tr("the score %1 is not within 1 to 100").arg(text.left(40)));
        sample.score = *score;
    }

    void readFlags(Sample &sample)
    {
        sample.hasFlags = m_columns.flagCount == 12;
        if (!sample.hasFlags)
            return;
        for (int i = 0; i < 12; ++i) {
            const QString &text = m_row[m_columns.flags[i]];
            if (text.size() == 1 && (text[0] == QLatin1Char('0') || text[0] == QLatin1Char('1'))) {
                sample.flags[i] = text[0] == QLatin1Char('1');
                continue;
            }
            const auto flag = decimalNumber(text, m_csv.separator);
            if (!flag || (*flag != 0 && *flag != 1))
                fail(tr("the flag \"%1\" is neither 0 nor 1").arg(QLatin1String(flagColumns[i])));
            else
                sample.flags[i] = *flag;
        }
    }

    void readOptional(Sample &sample)
    {
        if (const QString text = field(m_columns.weight); !text.isEmpty()) {
            const auto weight = decimalNumber(text, m_csv.separator);
            if (!weight || *weight <= 0)
                fail(tr("the weight \"%1\" is not a number above 0").arg(text.left(40)));
            else
                sample.weight = *weight;
        }
        if (const QString text = field(m_columns.aspect); !text.isEmpty()) {
            const auto aspect = decimalNumber(text, m_csv.separator);
            if (!aspect || *aspect < 0)
                fail(tr("the aspect \"%1\" is not a number of 0 or more").arg(text.left(40)));
            else
                sample.aspect = *aspect;
        }
        if (m_columns.group >= 0)
            sample.group = readInteger(m_columns.group, tr("the group \"%1\" is not a whole number of 0 or more"));
        if (m_columns.fold >= 0)
            sample.fold = readInteger(m_columns.fold, tr("the fold \"%1\" is not a whole number of 0 or more"));
        const QString sampling = field(m_columns.sampling);
        sample.natural = sampling.isEmpty() || sampling.compare(QLatin1String("natural"), Qt::CaseInsensitive) == 0;
    }

    std::optional<int> readInteger(int place, const QString &fault)
    {
        const QString text = field(place);
        if (text.isEmpty())
            return std::nullopt;
        const auto number = decimalNumber(text, m_csv.separator);
        if (!number || *number < 0 || *number > 1e9 || std::floor(*number) != *number) {
            fail(fault.arg(text.left(40)));
            return std::nullopt;
        }
        return static_cast<int>(*number);
    }

    const CsvTable &m_csv;
    const Columns &m_columns;
    const QStringList &m_row;
    const QString &m_photoFolder; ///< with a slash at its end
    QString m_fault;
};

bool isKnown(const QString &name)
{
    static const QStringList names = [] {
        QStringList list;
        for (const char *text : {"Id", "file", "Pawpularity", "weight", "group", "fold", "sampling", "source", "aspect", "the_id"})
            list.append(QLatin1String(text));
        for (const char *text : flagColumns)
            list.append(QLatin1String(text));
        return list;
    }();
    return names.contains(name, Qt::CaseInsensitive);
}

/// A sentence when the file cannot be used at all.
Result<void> checkColumns(const CsvTable &csv, const Columns &columns, const QString &path, Scores scores)
{
    const auto missing = [&path](const QString &column) {
        return refusedFile(tr("Cannot use %1: there is no column \"%2\". Add it, or choose another table.").arg(quotedName(path), column), "missing_column");
    };
    if (columns.id < 0 && columns.file < 0 && columns.score < 0 && columns.flagCount == 0)
        return refusedFile(tr("Cannot use %1: its first line has no known column name. Its first line has to name the columns, \"file\" and \"Pawpularity\" at least.")
                               .arg(quotedName(path)), "no_header");
    for (const QString &name : csv.header) {
        if (!isKnown(name))
            continue;
        // "Group" and "group" may stand beside each other; any other name that is used may be there once.
        const bool isGroup = name.compare(QLatin1String("group"), Qt::CaseInsensitive) == 0;
        const auto times = std::count_if(csv.header.begin(), csv.header.end(), [&](const QString &other) {
            return other.compare(name, isGroup ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0;
        });
        if (times > 1)
            return refusedFile(tr("Cannot use %1: the column \"%2\" is there twice. Remove one of them.").arg(quotedName(path), name), "duplicate_column");
    }
    if (columns.score < 0 && scores == Scores::Required)
        return missing(QStringLiteral("Pawpularity"));
    if (columns.file < 0) {
        if (columns.id < 0)
            return missing(columns.flagCount == 0 ? QStringLiteral("file") : QStringLiteral("Id"));
        for (int i = 0; i < 12; ++i) {
            if (columns.flags[i] < 0)
                return missing(QLatin1String(flagColumns[i]));
        }
    }
    if (csv.rows.empty() && csv.warnings.empty())
        return refusedFile(tr("Cannot use %1: it has column names and no rows. Choose a table with photos.").arg(quotedName(path)), "no_rows");
    return {};
}

void warnAboutColumns(const CsvTable &csv, const Columns &columns, PhotoTable &table)
{
    QStringList ignored;
    for (const QString &name : csv.header) {
        if (!isKnown(name) && !name.isEmpty())
            ignored.append(name);
    }
    if (!ignored.isEmpty()) {
        const QString names = ignored.mid(0, 8).join(QStringLiteral(", ")) + (ignored.size() > 8 ? QStringLiteral(", ...") : QString());
        table.warnings.push_back({0, tr("Columns that are not known are not used: %1.").arg(names)});
    }
    if (columns.file >= 0 && columns.flagCount > 0 && columns.flagCount < 12)
        table.warnings.push_back({0, tr("The flags are not used: only %1 of the 12 columns are there.").arg(columns.flagCount)});
    if (csv.separator != QLatin1Char(','))
        table.warnings.push_back({0, csv.separator == QLatin1Char(';') ? tr("The fields are separated by semicolons, so a comma in a number is its point.")
                                                                        : tr("The fields are separated by tabs, so a comma in a number is its point.")});
}

void warnAboutScores(const Columns &columns, PhotoTable &table)
{
    table.hasScores = columns.score >= 0;
    if (!table.hasScores)
        table.warnings.push_back({0, tr("There is no column \"Pawpularity\": the table has photos without scores.")});
}

/// Kinds and empty cells of the columns.
std::vector<ColumnInfo> columnInfo(const CsvTable &csv)
{
    std::vector<ColumnInfo> columns;
    for (qsizetype place = 0; place < csv.header.size(); ++place) {
        ColumnInfo info;
        info.name = csv.header[place];
        bool whole = true, number = true;
        for (const QStringList &row : csv.rows) {
            const QString &cell = row[place];
            if (cell.isEmpty()) {
                ++info.missing;
                continue;
            }
            ++info.filled;
            if (!number || (cell.size() == 1 && cell.front().unicode() < 128 && cell.front().isDigit()))
                continue;
            const auto value = decimalNumber(cell, csv.separator);
            number = value.has_value();
            whole = whole && number && std::floor(*value) == *value;
        }
        if (info.filled > 0 && number)
            info.kind = whole ? ColumnInfo::Kind::WholeNumbers : ColumnInfo::Kind::Numbers;
        columns.push_back(std::move(info));
    }
    return columns;
}

} // namespace

const std::array<const char *, 12> &flagNames()
{
    return flagColumns;
}

Result<PhotoTable> readPhotoTable(const QString &path, Scores scores)
{
    const QString file = QFileInfo(path).isDir() ? QDir(path).filePath(QStringLiteral("train.csv")) : path;
    auto bytes = readFile(file, maxTableBytes);
    if (!bytes)
        return bytes.error();
    auto csv = parseCsv(*bytes, file);
    if (!csv)
        return csv.error();
    const Columns columns = findColumns(*csv);
    if (auto checked = checkColumns(*csv, columns, file, scores); !checked)
        return checked.error();

    PhotoTable table;
    table.fingerprint = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    table.warnings = csv->warnings;
    table.refusedRows = csv->refusedRows;
    table.columns = columnInfo(*csv);
    table.head.assign(csv->rows.begin(), csv->rows.begin() + std::min<qsizetype>(headRows, static_cast<qsizetype>(csv->rows.size())));
    warnAboutScores(columns, table);
    warnAboutColumns(*csv, columns, table);
    const QDir folder = QFileInfo(file).absoluteDir();
    const bool isTest = QFileInfo(file).completeBaseName().compare(QLatin1String("test"), Qt::CaseInsensitive) == 0;
    const QString photoFolder = folder.absoluteFilePath(isTest ? QStringLiteral("test") : QStringLiteral("train")) + QLatin1Char('/');
    table.samples.reserve(csv->rows.size());
    QSet<QString> seen;
    int zeroScores = 0;
    for (std::size_t i = 0; i < csv->rows.size(); ++i) {
        const int line = csv->lineNumbers[i];
        Sample sample;
        QString fault = RowReading(*csv, columns, csv->rows[i], photoFolder).read(folder, sample);
        const QString key = columns.id >= 0 ? sample.id : sample.file;
        if (fault.isEmpty() && seen.contains(key))
            fault = tr("the photo \"%1\" is there already").arg(sample.id);
        if (!fault.isEmpty()) {
            if (++table.refusedRows <= maxWarnings)
                table.warnings.push_back({line, tr("Line %1 is left out: %2.").arg(line).arg(fault), true});
            continue;
        }
        seen.insert(key);
        if (table.hasScores && sample.score == 0 && ++zeroScores <= maxWarnings)
            table.warnings.push_back({line, tr("Line %1: the score is 0, where the contest's begin at 1. It is kept.").arg(line)});
        table.samples.push_back(std::move(sample));
    }
    if (table.refusedRows > maxWarnings && csv->refusedRows <= maxWarnings)
        table.warnings.push_back({0, tr("%1 more lines are left out.").arg(table.refusedRows - maxWarnings)});
    if (table.samples.empty()) {
        Error error = refusedFile(tr("Cannot use %1: not one of its rows can be used. %2").arg(quotedName(file), table.warnings.empty() ? QString() : table.warnings.front().text).trimmed(),
                                  "no_rows");
        return error;
    }
    return table;
}

} // namespace pawtrait::dataset
