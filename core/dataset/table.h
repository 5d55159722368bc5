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

struct TableWarning {
    int line = 0;            ///< 1-based; 0: the whole file
    QString text;            ///< translated sentence
    bool rowRefused = false; ///< the row that begins in `line` is left out
};

/// RFC 4180 rows: quotes, doubled quotes, quoted line ends, byte-order mark; LF, CRLF and a lone CR each end a line. UTF-8
/// only. Comma, semicolon or tab, whichever the header has most of.
struct CsvTable {
    QStringList header;           ///< trimmed
    std::vector<QStringList> rows; ///< each as long as the header; fields trimmed
    std::vector<int> lineNumbers; ///< 1-based line in the file where each row begins
    std::vector<TableWarning> warnings; ///< the first 1,000 lines; what is over is counted in a last one
    int refusedRows = 0;
    QChar separator = QLatin1Char(',');

    /// Place of a name, compared without case; -1 when there is none.
    int column(QLatin1String name) const;
};

/// A row with a fault (field count, bytes that are not UTF-8, a NUL, over 1 MiB, a quote that is never closed) is refused
/// alone, with a warning; blank lines and repeated headers are skipped. UTF-16 is read where its byte order mark is there.
/// `name` is used in sentences. Errors: empty, not text, over 10,000 columns or 5,000,000 rows.
Result<CsvTable> parseCsv(const QByteArray &bytes, const QString &name);

/// A whole field that is a plain decimal number (sign, digits, point, exponent) and finite; nothing else is guessed. A
/// decimal comma only where `separator` is not a comma.
std::optional<double> decimalNumber(const QString &field, QChar separator);

/// Quotes where needed; a text cell that begins with = + - @ or tab gets a ' before it, so that no spreadsheet runs it.
QString csvCell(const QString &text);

/// One photo of a data set.
struct Sample {
    QString id;        ///< Id column, or the file's name without suffix
    QString file;      ///< absolute; may not exist
    double score = 0;  ///< Pawpularity, 0..100 (the contest's own begin at 1)
    double weight = 1; ///< above 0
    std::array<double, 12> flags{}; ///< 0/1 in the contest's order
    bool hasFlags = false;
    std::optional<int> group; ///< photos of one group never lie in two folds
    std::optional<int> fold;
    bool natural = true;      ///< sampling column: "natural" (default) or anything else
    double aspect = 0;        ///< width / height of the original, 0 unknown
    QString contestId;        ///< the_id column: the contest's Id where known, else empty
};

/// What a table's column holds, over all rows as they stand in the file (pandas' info()).
struct ColumnInfo {
    enum class Kind { Text, WholeNumbers, Numbers };
    QString name;
    Kind kind = Kind::Text; ///< of the cells that are not empty
    int filled = 0;
    int missing = 0;        ///< empty cells
};

struct PhotoTable {
    std::vector<Sample> samples;
    std::vector<TableWarning> warnings;
    int refusedRows = 0;
    bool hasScores = true;
    std::vector<ColumnInfo> columns;
    std::vector<QStringList> head; ///< the first rows' cells as they stand in the file, at most 5
    QString fingerprint; ///< SHA-256 over the table's bytes
};

enum class Scores { Required, Optional };

/// A folder with train.csv and train/<Id>.jpg, that train.csv itself, or a CSV with columns `file` (relative to it, inside its
/// folder) and `Pawpularity`; optional: Id, the 12 flags, weight, group, fold, sampling, aspect, the_id. A bad row is refused
/// alone and named in `warnings`; errors only when nothing is usable. Blocking, any thread.
/// A table named test.csv has its photos in test/. With Scores::Optional a table without Pawpularity is read too (`hasScores`
/// false, every score 0).
Result<PhotoTable> readPhotoTable(const QString &path, Scores scores = Scores::Required);

/// The contest's 12 flags in its order, as its tables name them.
const std::array<const char *, 12> &flagNames();

/// The photos to predict: a folder with test.csv and test/<Id>.jpg, or that test.csv (Id, the 12 flags; no scores).
Result<PhotoTable> readTestTable(const QString &path);

} // namespace pawtrait::dataset
