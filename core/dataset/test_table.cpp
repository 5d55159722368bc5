#include "dataset/table.h"

#include "common/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace pawtrait::dataset {

namespace {

constexpr qint64 maxTableBytes = 512'000'000;
constexpr const char *flagColumns[] = {"Subject Focus", "Eyes", "Face", "Near", "Action", "Accessory", "Group", "Collage", "Human", "Occlusion", "Info", "Blur"};

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::dataset", text);
}

/// An Id becomes a file's name in test/ and must not leave it.
bool isPlainId(const QString &id)
{
    if (id.isEmpty() || id.size() > 128 || id == QLatin1String(".") || id == QLatin1String(".."))
        return false;
    for (QChar c : id) {
        if (c.category() == QChar::Other_Control || QStringLiteral("/\\:").contains(c))
            return false;
    }
    return true;
}

} // namespace

Result<PhotoTable> readTestTable(const QString &path)
{
    const QString file = QFileInfo(path).isDir() ? QDir(path).filePath(QStringLiteral("test.csv")) : path;
    const auto bytes = readFile(file, maxTableBytes);
    if (!bytes)
        return bytes.error();
    const auto csv = parseCsv(*bytes, file);
    if (!csv)
        return csv.error();
    const int id = csv->column(QLatin1String("Id"));
    if (id < 0)
        return Error{ErrorKind::Invalid, tr("Cannot use %1: it has no column \"Id\".").arg(quotedName(file)), QStringLiteral("missing_column")};
    PhotoTable table;
    table.warnings = csv->warnings;
    table.fingerprint = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    const QDir folder = QFileInfo(file).absoluteDir();
    for (std::size_t i = 0; i < csv->rows.size(); ++i) {
        const QStringList &row = csv->rows[i];
        if (!isPlainId(row[id])) {
            table.warnings.push_back({csv->lineNumbers[i], tr("Line %1: the Id is not the name of a photo. The line is left out.").arg(csv->lineNumbers[i]), true});
            continue;
        }
        Sample sample;
        sample.id = row[id];
        sample.file = folder.absoluteFilePath(QStringLiteral("test/%1.jpg").arg(sample.id));
        int answered = 0;
        for (std::size_t f = 0; f < sample.flags.size(); ++f) {
            const int column = csv->column(QLatin1String(flagColumns[f]));
            const auto value = column < 0 ? std::nullopt : decimalNumber(row[column], csv->separator);
            if (value && (*value == 0 || *value == 1)) {
                sample.flags[f] = *value;
                ++answered;
            }
        }
        sample.hasFlags = answered == static_cast<int>(sample.flags.size());
        table.samples.push_back(std::move(sample));
    }
    if (table.samples.empty())
        return Error{ErrorKind::Invalid, tr("Cannot use %1: it names no photo.").arg(quotedName(file)), QStringLiteral("no rows")};
    return table;
}

} // namespace pawtrait::dataset
