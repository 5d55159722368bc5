#include "train/blend_dialog.h"

#include "parts/chart_view.h"
#include "parts/in_background.h"
#include "settings/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace pawtrait::ui {

namespace {

QString number(double value)
{
    return QLocale().toString(value, 'f', 3);
}

} // namespace

BlendDialog::BlendDialog(const QStringList &runs, QString proposedFolder, QWidget *parent)
    : QDialog(parent),
      m_proposed(std::move(proposedFolder)),
      m_words(new QLabel),
      m_state(new QLabel),
      m_table(new QTableWidget),
      m_chart(new ChartView(QStringLiteral("blend"))),
      m_save(new QPushButton(tr("Save as model..."))),
      m_use(new QPushButton(tr("Use this model")))
{
    setObjectName(QStringLiteral("blendDialog"));
    setWindowTitle(tr("Blend of %n run(s)", nullptr, static_cast<int>(runs.size())));
    setAttribute(Qt::WA_DeleteOnClose);
    for (QLabel *label : {m_words, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_words->setObjectName(QStringLiteral("blendWordsLabel"));
    m_words->setText(tr("Reading the runs..."));
    m_state->setObjectName(QStringLiteral("blendStateLabel"));
    m_state->hide();
    m_table->setObjectName(QStringLiteral("blendTableWidget"));
    m_table->setAccessibleName(tr("Runs with their errors and weights"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Run"), tr("RMSE"), tr("Weight")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + design::spacing / 2);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_chart->setEnlarged(true);
    connect(m_chart, &ChartView::said, m_state, [this](const QString &text) {
        m_state->setText(text);
        m_state->show();
    });
    m_save->setObjectName(QStringLiteral("saveBlendPushButton"));
    m_save->setToolTip(tr("Make a model folder of the mix; the runs stay as they are"));
    m_save->setEnabled(false);
    m_use->setObjectName(QStringLiteral("useBlendPushButton"));
    m_use->setToolTip(tr("Score photos with the mix; Settings go back to another model"));
    m_use->setEnabled(false);
    for (QPushButton *each : {m_save, m_use})
        each->setAccessibleDescription(each->toolTip());
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeBlendPushButton"));
    connect(m_save, &QPushButton::clicked, this, &BlendDialog::save);
    connect(m_use, &QPushButton::clicked, this, [this] { emit modelChosen(m_saved); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_use);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * design::spacing, 2 * design::spacing, 2 * design::spacing, 2 * design::spacing);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_chart, 5);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    m_table->hide();
    m_chart->hide();
    const int letter = fontMetrics().averageCharWidth(), line = fontMetrics().height();
    resize(90 * letter, 46 * line);
    inBackground(
        this, [runs, stop = m_stop.get_token()] { return training::blendRuns(runs, stop); },
        [this](Result<training::Blend> blend) {
            if (blend) {
                m_blend = *std::move(blend);
                fill(*m_blend);
            } else {
                m_words->setText(blend.error().userText);
            }
        });
}

BlendDialog::~BlendDialog()
{
    m_stop.request_stop();
}

void BlendDialog::fill(const training::Blend &blend)
{
    const training::BlendNumbers &numbers = blend.numbers;
    const double best = *std::min_element(numbers.rmseEach.begin(), numbers.rmseEach.end());
    QStringList lines;
    lines.append(tr("The mix has an RMSE of %1 on %n photo(s), the best run alone %2: each fold's weights were found on the other folds.", nullptr, blend.photosMeasured)
                     .arg(number(numbers.rmseNested), number(best)));
    lines.append(tr("Measured where the weights were found it would be %1; a plain mean of the runs has %2, the mean score for every photo %3.")
                     .arg(number(numbers.rmse), number(numbers.rmseEqualMean), number(blend.constantRmse)));
    for (const training::BlendMember &member : blend.members) {
        if (member.oneRoundRmse)
            lines.append(
                tr("\"%1\" has rounds: its RMSE here is of the mean of the rounds; one round, as the list shows it, has %2.").arg(member.name, number(*member.oneRoundRmse)));
    }
    if (numbers.rmseNested >= best)
        lines.append(tr("The mix is no better than the best run alone: use that."));
    m_words->setText(lines.join(QLatin1Char('\n')));
    const auto addRow = [this](const QStringList &cells, bool isBold, const QString &toolTip) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(toolTip);
            QFont font = m_table->font();
            font.setBold(isBold);
            item->setFont(font);
            m_table->setItem(row, column, item);
        }
    };
    addRow({tr("Mix, weights from the other folds"), number(numbers.rmseNested), {}}, true, tr("The number to expect of new photos"));
    Plot plot;
    for (std::size_t m = 0; m < blend.members.size(); ++m) {
        // Long names do not fit a heat map's axes: numbers stand for them, as in the table.
        plot.cells.names.append(QString::number(m + 1));
        const QString &name = blend.members[m].name;
        addRow({QStringLiteral("%1  %2").arg(m + 1).arg(name), number(numbers.rmseEach[m]), number(numbers.weights[m])}, false,
               blend.members[m].hasModel ? name : tr("%1 has no model").arg(name));
    }
    plot.cells.values = numbers.correlations;
    Chart chart;
    chart.key = QStringLiteral("blend_correlation");
    chart.title = tr("Correlation of the runs' predictions");
    chart.plots.push_back(std::move(plot));
    m_chart->setChart(std::move(chart));
    m_table->show();
    m_chart->show();
    m_save->setEnabled(true);
}

void BlendDialog::save()
{
    const QString folder =
        m_folderAnswer ? m_folderAnswer() : QFileDialog::getSaveFileName(this, tr("Name of the model's new folder"), m_proposed, {}, nullptr, QFileDialog::DontConfirmOverwrite);
    if (folder.isEmpty())
        return;
    m_save->setEnabled(false);
    m_state->setText(tr("Writing the model folder..."));
    m_state->show();
    inBackground(
        this, [blend = *m_blend, folder, stop = m_stop.get_token()] { return training::writeBlend(blend, folder, stop); },
        [this, folder](const Result<void> &written) {
            m_save->setEnabled(true);
            m_state->setText(written ? tr("The model is in %1.").arg(QDir::toNativeSeparators(folder)) : written.error().userText);
            if (written)
                m_saved = folder;
            m_use->setEnabled(!m_saved.isEmpty());
        });
}

} // namespace pawtrait::ui
