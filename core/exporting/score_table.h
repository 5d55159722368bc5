/// The table of scores that `pawtrait score --csv` and the window write: a contract with other programs.
#pragma once

#include "scoring/score.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

namespace pawtrait::exporting {

struct ScoreRow {
    QString file;                        ///< as it shall be shown: a path or a name
    std::optional<scoring::Score> score; ///< none: refused
    QString error;                       ///< why there is no score
};

/// `file,score,low,high,percentile,error`, a line each in the order given, UTF-8, LF. Numbers have a point whatever the locale;
/// a cell that a spreadsheet would run gets a ' before it.
QByteArray scoreTableCsv(std::span<const ScoreRow> rows);

} // namespace pawtrait::exporting
