#include "fuzz_target.h"

#include "common/files.h"
#include "dataset/table.h"

#include <QStringList>

using namespace pawtrait;

namespace {

/// One contest row: an Id, the 12 flags, a score.
QByteArray contestTable(const char *separator, const char *lineEnd)
{
    QByteArray table = "Id,Subject Focus,Eyes,Face,Near,Action,Accessory,Group,Collage,Human,Occlusion,Info,Blur,Pawpularity\n"
                       "0007de18844b0dbbb5e1f607da0606e0,0,1,1,1,0,0,1,0,0,0,0,0,63\n"
                       "0009c66b9439883ba2750fb825e1d7db,0,1,1,0,0,0,0,0,0,0,0,0,42\n";
    return table.replace(",", separator).replace("\n", lineEnd);
}

void requireWholeRows(const dataset::CsvTable &table)
{
    fuzz::require(table.rows.size() == table.lineNumbers.size(), "each row has its line");
    int before = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        fuzz::require(table.rows[i].size() == table.header.size(), "each row is as long as the header");
        fuzz::require(table.lineNumbers[i] > before, "lines go up");
        before = table.lineNumbers[i];
        for (const QString &field : table.rows[i]) {
            const QString cell = dataset::csvCell(field);
            fuzz::require(!QStringLiteral("=+-@\t").contains(cell.isEmpty() ? QLatin1Char(' ') : cell.front()), "no spreadsheet runs a cell");
        }
    }
    for (const dataset::TableWarning &warning : table.warnings)
        fuzz::require(warning.line >= 0 && warning.text.endsWith(QLatin1Char('.')), "a warning is a sentence");
}

} // namespace

std::vector<QByteArray> fuzz::seeds()
{
    std::vector<QByteArray> all;
    for (const char *separator : {",", ";", "\t"}) {
        for (const char *lineEnd : {"\n", "\r\n", "\r"})
            all.push_back(contestTable(separator, lineEnd));
    }
    all.push_back("\xEF\xBB\xBF" + contestTable(",", "\n"));
    all.push_back("file,Pawpularity,weight,group,fold,sampling,aspect,the_id\na.jpg,63,1,0,1,natural,1.5,\nb/c.jpg,4.5,0.25,1,2,extreme,0,abc\n");
    all.push_back("file;Pawpularity\r\n\"a;b.jpg\";63,5\r\n\"two\r\nlines.jpg\";42\r\n");
    all.push_back("file,Pawpularity\n\"say \"\"hello\"\".jpg\",63\n../outside.jpg,1\n/etc/passwd,2\n=1+1,3\n");
    all.push_back(QByteArray("a,b\n\xE4,1\n\0,2\n\"never closed", 23));
    all.push_back("Id,prediction,natural\na,41.5,1\nb,nan,0\n");
    return all;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto table = dataset::parseCsv(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), QStringLiteral("/somewhere/table.csv"));
    if (table)
        requireWholeRows(*table);
    else
        fuzz::requireSentence(table.error(), QStringLiteral("\"table.csv\""));
    const QString path = fuzz::asFile(data, size, "photos.csv");
    const auto photos = dataset::readPhotoTable(path);
    if (!photos) {
        fuzz::requireSentence(photos.error(), QStringLiteral("\"photos.csv\""));
        return 0;
    }
    const QString folder = path.left(path.lastIndexOf(QLatin1Char('/')) + 1);
    for (const dataset::Sample &sample : photos->samples) {
        fuzz::require(sample.file.startsWith(folder) && !sample.file.contains(QStringLiteral("/../")), "a table names photos of its own folder only");
        fuzz::require(sample.score >= 0 && sample.score <= 100 && sample.weight > 0 && sample.aspect >= 0, "every number is in its range");
    }
    return 0;
}
