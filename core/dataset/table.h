/// The room `dataset`: tables of photos with scores, read strictly: every bad line is a sentence, the good ones stay usable.
#pragma once

#include "common/result.h"
#include "common/stop_token.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace pawtrait::dataset {

/// RFC 4180 rows: quotes, doubled quotes, quoted line ends, CRLF, byte-order mark. UTF-8 only.
struct CsvTable {
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> lineNumbers; ///< 1-based line in the file where each row begins
};
Result<CsvTable> parseCsv(const QByteArray &bytes, const QString &name);
/// Quotes where needed; a text cell that begins with = + - @ or tab gets a ' before it, so that no spreadsheet runs it.
QString csvCell(const QString &text);

struct TableWarning {
    int line = 0; ///< 1-based; 0: the whole file
    QString text; ///< translated sentence
};

/// One photo of a data set.
struct Sample {
    QString id;        ///< Id column, or the file's name without suffix
    QString file;      ///< absolute; may not exist
    double score = 0;  ///< Pawpularity, 1..100
    double weight = 1;
    std::array<double, 12> flags{}; ///< 0/1 in the contest's order
    bool hasFlags = false;
    std::optional<int> group; ///< photos of one group never lie in two folds
    std::optional<int> fold;
    bool natural = true;      ///< sampling column: "natural" (default) or anything else
    double aspect = 0;        ///< width / height of the original, 0 unknown
    QString contestId;        ///< the_id column: the contest's Id where known, else empty
};

struct PhotoTable {
    std::vector<Sample> samples;
    std::vector<TableWarning> warnings;
    QString fingerprint; ///< SHA-256 over the table's bytes
};

/// A folder with train.csv and train/<Id>.jpg, or a CSV with columns `file` (relative to it) and `Pawpularity`. See the
/// data set contract in the README. Errors only when nothing is usable.
Result<PhotoTable> readPhotoTable(const QString &path);

} // namespace pawtrait::dataset
