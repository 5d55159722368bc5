#pragma once

#include "explore/explore_data.h"

#include <QByteArray>

namespace pawtrait::ui {

/// A chart that is part of the report.
struct ReportChart {
    QString title;
    QByteArray png;
};

/// One HTML file with everything in it: opens without network, runs no script, names no place on this computer.
QByteArray reportHtml(const ExploreData &data, const std::vector<ReportChart> &charts, const QString &madeBy);

/// First rows, columns with kinds and missing cells, numbers, flags, train beside test, what was left out: HTML without head.
QString overviewHtml(const ExploreData &data);

/// What the tests say, in sentences; the window shows the same.
QStringList findingsInWords(const ExploreData &data);

/// How one of moreNames() goes with the score.
QString columnInWords(const ExploreData &data, std::size_t column);

/// "p = 0.023", "p < 0.001".
QString pWords(double p);

} // namespace pawtrait::ui
