#include "dataset/data_set.h"

#include "common/files.h"
#include "image/decode.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace pawtrait::dataset {

namespace {

constexpr qint64 maxTableBytes = 512'000'000;
constexpr int maxFaults = 20;
constexpr double maxSide = 65'535;

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::dataset", text);
}

using Places = QHash<QString, std::size_t>;

Places placesOf(const PhotoTable &table)
{
    Places places;
    places.reserve(static_cast<qsizetype>(table.samples.size()));
    for (std::size_t i = 0; i < table.samples.size(); ++i)
        places.insert(table.samples[i].id, i);
    return places;
}

/// A table beside the data set's own.
class SideTable {
public:
    /// Reads `name` in `folder`; nothing when it is not there, a warning when it cannot be used or lacks one of `columns`.
    static std::optional<SideTable> read(const QDir &folder, const char *name, const std::vector<const char *> &columns, DataSet &set)
    {
        const QString path = folder.filePath(QLatin1String(name));
        if (!QFileInfo(path).isFile())
            return std::nullopt;
        const auto bytes = readFile(path, maxTableBytes);
        if (!bytes)
            return refused(set, bytes.error().userText);
        auto csv = parseCsv(*bytes, path);
        if (!csv)
            return refused(set, csv.error().userText);
        SideTable table;
        for (const char *column : columns) {
            table.m_places.push_back(csv->column(QLatin1String(column)));
            if (table.m_places.back() < 0)
                return refused(set, tr("Cannot use %1: there is no column \"%2\". Add it, or take the file away.").arg(quotedName(path), QLatin1String(column)));
        }
        set.inputs.push_back({QLatin1String(name), QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex())});
        table.m_csv = std::move(*csv);
        table.m_name = QLatin1String(name);
        return table;
    }

    std::size_t rows() const { return m_csv.rows.size(); }
    const QString &cell(std::size_t row, int column) const { return m_csv.rows[row][m_places[static_cast<std::size_t>(column)]]; }
    std::optional<double> number(std::size_t row, int column) const { return decimalNumber(cell(row, column), m_csv.separator); }

    void refuse(std::size_t row, const QString &why) { m_faults.push_back({m_csv.lineNumbers[row], why}); }

    /// Adds what was refused, by the reader and since, to the data set's warnings.
    void report(DataSet &set) const
    {
        std::size_t count = 0;
        for (const TableWarning &warning : m_csv.warnings) {
            if (++count <= maxFaults)
                set.warnings.push_back({warning.line, QStringLiteral("%1: %2").arg(m_name, warning.text), true});
        }
        for (const auto &[line, why] : m_faults) {
            if (++count <= maxFaults)
                set.warnings.push_back({line, tr("%1: Line %2 is left out: %3.").arg(m_name).arg(line).arg(why), true});
        }
        if (count > maxFaults)
            set.warnings.push_back({0, tr("%1: %2 more lines are left out.").arg(m_name).arg(count - maxFaults)});
    }

private:
    static std::nullopt_t refused(DataSet &set, const QString &text)
    {
        set.warnings.push_back({0, text});
        return std::nullopt;
    }

    CsvTable m_csv;
    QString m_name;
    std::vector<int> m_places;
    std::vector<std::pair<int, QString>> m_faults;
};

void readDimensions(const QDir &folder, const Places &train, const Places &test, DataSet &set)
{
    auto table = SideTable::read(folder, "dimensions.csv", {"Id", "width", "height"}, set);
    if (!table)
        return;
    set.sizes.resize(set.train.samples.size());
    if (set.test)
        set.testSizes.resize(set.test->samples.size());
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const auto width = table->number(row, 1), height = table->number(row, 2);
        const auto isSide = [](const std::optional<double> &side) { return side && *side >= 1 && *side <= maxSide && std::floor(*side) == *side; };
        if (!isSide(width) || !isSide(height)) {
            table->refuse(row, tr("the width or height is not a whole number of 1 to 65535"));
            continue;
        }
        const PhotoSize size{static_cast<int>(*width), static_cast<int>(*height)};
        if (const auto found = train.find(table->cell(row, 0)); found != train.end())
            set.sizes[*found] = size;
        else if (const auto other = test.find(table->cell(row, 0)); other != test.end())
            set.testSizes[*other] = size;
    }
    table->report(set);
}

/// What is wrong with a row of boxes; empty when nothing is.
QString readBoxRow(const SideTable &table, std::size_t row, PetBoxes &boxes)
{
    const auto count = table.number(row, 1);
    const QStringList coordinates = table.cell(row, 3).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!count || *count < 0 || *count > 1000 || std::floor(*count) != *count)
        return tr("the number of animals is not a whole number of 0 to 1000");
    if (coordinates.size() != 4 * static_cast<qsizetype>(*count))
        return tr("there are %1 coordinates where %2 animals have %3").arg(coordinates.size()).arg(*count).arg(4 * *count);
    boxes.known = true;
    boxes.label = table.cell(row, 2);
    for (qsizetype i = 0; i < coordinates.size(); ++i) {
        const auto value = decimalNumber(coordinates[i], QLatin1Char(','));
        if (!value)
            return tr("the coordinate \"%1\" is not a number").arg(coordinates[i].left(40));
        if (i % 4 == 0)
            boxes.boxes.emplace_back();
        boxes.boxes.back()[static_cast<std::size_t>(i % 4)] = *value;
    }
    return {};
}

void readBoxes(const QDir &folder, const Places &train, DataSet &set)
{
    auto table = SideTable::read(folder, "pet_boxes.csv", {"Id", "n_pets", "label", "coords"}, set);
    if (!table)
        return;
    set.boxes.resize(set.train.samples.size());
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const auto found = train.find(table->cell(row, 0));
        if (found == train.end())
            continue;
        PetBoxes boxes;
        if (const QString fault = readBoxRow(*table, row, boxes); !fault.isEmpty())
            table->refuse(row, fault);
        else
            set.boxes[*found] = std::move(boxes);
    }
    table->report(set);
}

void readDuplicates(const QDir &folder, const Places &train, DataSet &set)
{
    auto table = SideTable::read(folder, "duplicates.csv", {"Id_a", "Id_b"}, set);
    if (!table)
        return;
    set.hasDuplicates = true;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const auto first = train.find(table->cell(row, 0)), second = train.find(table->cell(row, 1));
        if (first == train.end() || second == train.end() || *first == *second)
            table->refuse(row, tr("its two Ids are not two photos of the data set"));
        else
            set.duplicates.push_back({*first, *second});
    }
    table->report(set);
}

/// Headers of the photos that are there win over dimensions.csv. True: at least one is there.
Result<int> readHeaders(const PhotoTable &table, std::vector<PhotoSize> &sizes, std::vector<TableWarning> &warnings, const Progress &progress, const StopToken &stop)
{
    QStringList files;
    QHash<QString, bool> folderIsThere; // asking for 10,000 photos in a folder that does not exist is needless work
    int there = 0;
    for (const Sample &sample : table.samples) {
        const QString folder = sample.file.left(sample.file.lastIndexOf(QLatin1Char('/')));
        auto known = folderIsThere.find(folder);
        if (known == folderIsThere.end())
            known = folderIsThere.insert(folder, QFileInfo(folder).isDir());
        const bool isThere = *known && QFileInfo(sample.file).isFile();
        there += isThere;
        files.append(isThere ? sample.file : QString());
    }
    if (there == 0)
        return 0;
    const auto read = readPhotoSizes(files, warnings, progress, stop);
    if (!read)
        return read.error();
    sizes.resize(table.samples.size());
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if ((*read)[i].isKnown())
            sizes[i] = (*read)[i];
    }
    return there;
}

void dropWhenUnknown(std::vector<PhotoSize> &sizes)
{
    if (std::none_of(sizes.begin(), sizes.end(), [](const PhotoSize &size) { return size.isKnown(); }))
        sizes.clear();
}

} // namespace

Result<std::vector<PhotoSize>> readPhotoSizes(const QStringList &files, std::vector<TableWarning> &faults, const Progress &progress, const StopToken &stop)
{
    std::vector<PhotoSize> sizes(static_cast<std::size_t>(files.size()));
    std::vector<QString> sentences(sizes.size());
    std::atomic<qsizetype> next = 0, done = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < files.size() && !stop.stop_requested(); i = next++) {
            if (!files[i].isEmpty()) {
                const auto header = image::readHeader(files[i]);
                if (header)
                    sizes[static_cast<std::size_t>(i)] = {header->width, header->height};
                else
                    sentences[static_cast<std::size_t>(i)] = header.error().userText;
            }
            const qsizetype count = ++done;
            if (progress && (count % 64 == 0 || count == files.size()))
                progress(count, files.size());
        }
    };
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        helpers.emplace_back(work);
    work();
    helpers.clear();
    if (stop.stop_requested())
        return cancelled();
    int failed = 0;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty() && ++failed <= maxFaults)
            faults.push_back({0, sentence});
    }
    if (failed > maxFaults)
        faults.push_back({0, tr("%1 more photos could not be read.").arg(failed - maxFaults)});
    return sizes;
}

Result<DataSet> openDataSet(const QString &path, const Progress &progress, const StopToken &stop)
{
    const QFileInfo info(path);
    const QString file = info.isDir() ? QDir(path).filePath(QStringLiteral("train.csv")) : path;
    auto train = readPhotoTable(file);
    if (!train)
        return train.error();
    DataSet set;
    set.train = std::move(*train);
    set.path = info.absoluteFilePath();
    set.name = info.isDir() ? QDir(info.absoluteFilePath()).dirName() : info.fileName();
    set.inputs.push_back({QFileInfo(file).fileName(), set.train.fingerprint});
    const QDir folder = QFileInfo(file).absoluteDir();
    if (const QString test = folder.filePath(QStringLiteral("test.csv")); QFileInfo(test).isFile() && QFileInfo(test) != QFileInfo(file)) {
        if (auto table = readPhotoTable(test, Scores::Optional)) {
            set.test = std::move(*table);
            set.inputs.push_back({QStringLiteral("test.csv"), set.test->fingerprint});
        } else {
            set.warnings.push_back({0, table.error().userText});
        }
    }
    const Places places = placesOf(set.train), testPlaces = set.test ? placesOf(*set.test) : Places();
    readDimensions(folder, places, testPlaces, set);
    readBoxes(folder, places, set);
    readDuplicates(folder, places, set);
    const auto there = readHeaders(set.train, set.sizes, set.warnings, progress, stop);
    if (!there)
        return there.error();
    set.photosThere = *there;
    if (set.test) {
        if (const auto testThere = readHeaders(*set.test, set.testSizes, set.warnings, {}, stop); !testThere)
            return testThere.error();
    }
    dropWhenUnknown(set.sizes);
    dropWhenUnknown(set.testSizes);
    if (stop.stop_requested())
        return cancelled();
    return set;
}

} // namespace pawtrait::dataset
