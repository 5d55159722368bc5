#include "suggest/batch_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace pawtrait::ui {

BatchBar::BatchBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("suggestionBatchBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("suggestionBatchLabel"));
    m_text->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("suggestionBatchProgressBar"));
    m_progress->setAccessibleName(tr("Photos looked at"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    m_cancel = addButton(QStringLiteral("cancelSuggestionBatchButton"), tr("Cancel"), tr("Stop looking; what was found stays"));
    m_review = addButton(QStringLiteral("reviewSuggestionsButton"), tr("Review them"), tr("Go through the photos with a crop worth looking at (V)"));
    m_accept = addButton(QStringLiteral("reviewAcceptButton"), tr("Accept"), tr("Keep this crop and go on (Enter)"));
    m_skip = addButton(QStringLiteral("reviewSkipButton"), tr("Skip"), tr("Leave this photo as it is and go on (Space or Right)"));
    m_end = addButton(QStringLiteral("closeSuggestionBatchButton"), tr("Close"), tr("Leave the review, or close this line (Esc)"));
    m_accept->setDefault(true); // the colour of what is meant to be done
    connect(m_cancel, &QPushButton::clicked, this, &BatchBar::cancelAsked);
    connect(m_review, &QPushButton::clicked, this, &BatchBar::reviewAsked);
    connect(m_accept, &QPushButton::clicked, this, &BatchBar::acceptAsked);
    connect(m_skip, &QPushButton::clicked, this, &BatchBar::skipAsked);
    connect(m_end, &QPushButton::clicked, this, &BatchBar::endAsked);
    hide();
}

QPushButton *BatchBar::addButton(const QString &objectName, const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setToolTip(toolTip);
    layout()->addWidget(button);
    return button;
}

void BatchBar::showProgress(int done, int total, int found)
{
    m_text->setText(found > 0 ? tr("Looked for crops of %1 of %2 photos; %3 worth a look so far").arg(done).arg(total).arg(found)
                              : tr("Looked for crops of %1 of %2 photos").arg(done).arg(total));
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(done);
    for (QWidget *part : std::initializer_list<QWidget *>{m_review, m_accept, m_skip, m_end})
        part->hide();
    m_progress->show();
    m_cancel->show();
    show();
}

void BatchBar::showSummary(const QString &text, bool canReview)
{
    m_text->setText(text);
    for (QWidget *part : std::initializer_list<QWidget *>{m_progress, m_cancel, m_accept, m_skip})
        part->hide();
    m_review->setVisible(canReview);
    m_end->show();
    show();
}

void BatchBar::showReview(const QString &text)
{
    m_text->setText(text);
    for (QWidget *part : std::initializer_list<QWidget *>{m_progress, m_cancel, m_review})
        part->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_accept, m_skip, m_end})
        part->show();
    show();
}

} // namespace pawtrait::ui
