#pragma once

#include "train/run_loader.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace pawtrait::ui {

class ChartView;
class ChartWall;

/// What came out of one run: its folds, the numbers over all of them beside the constant and the flags alone, two charts; of trees what they go by.
class ReportView : public QWidget {
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    void setRun(const RunData &run);

signals:
    void enlargeAsked(const pawtrait::ui::ChartView &view);
    void said(const QString &text);

private:
    void fillTable(const training::RunReport &report, const std::vector<training::OutOfFoldRow> &tested);

    QLabel *m_words;
    QTableWidget *m_table;
    ChartView *m_predictions, *m_residuals, *m_importance; ///< the last for trees only
};

} // namespace pawtrait::ui
