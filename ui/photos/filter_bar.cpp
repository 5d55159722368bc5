#include "photos/filter_bar.h"

#include "parts/elided_combo.h"
#include "parts/icons.h"
#include "parts/range_slider.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace pawtrait::ui {

namespace {

using Marks = PhotoFilter::Marks;

/// The value that belongs to the chosen row.
template <class Value>
Value valueOf(const QComboBox &combo)
{
    return static_cast<Value>(combo.currentData().toInt());
}

template <class Value>
void choose(QComboBox &combo, Value value)
{
    combo.setCurrentIndex(std::max(0, combo.findData(static_cast<int>(value))));
}

template <class Value>
void addRow(QComboBox &combo, const QString &text, Value value)
{
    combo.addItem(text, static_cast<int>(value));
}

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("searchLineEdit"));
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search in file and folder names"));
    m_search->setToolTip(tr("Show only photos with these letters in their file or folder name (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(80);
    row->addWidget(m_search, 2);

    m_score = new RangeSlider(1, 100);
    m_score->setObjectName(QStringLiteral("scoreRangeSlider"));
    m_score->setAccessibleName(tr("Score from and to"));
    m_score->setToolTip(tr("Show only photos with a score in this range; a double click shows all"));
    m_scoreText = new QLabel;
    m_scoreText->setObjectName(QStringLiteral("scoreRangeTextLabel"));
    m_scoreText->setMinimumWidth(m_scoreText->fontMetrics().horizontalAdvance(QStringLiteral("000\u2013000")));
    row->addWidget(m_score, 1);
    row->addWidget(m_scoreText);

    m_stars = addCombo(QStringLiteral("starsFilterComboBox"), tr("Stars"), tr("Show only photos with at least so many stars"));
    m_stars->addItem(tr("Any stars"), 0);
    for (int stars = 1; stars <= 5; ++stars)
        m_stars->addItem(QString(stars, QChar(0x2605)) + (stars < 5 ? QStringLiteral(" +") : QString()), stars);
    m_marks = addCombo(QStringLiteral("marksFilterComboBox"), tr("Marks"), tr("Show only photos with this mark (P picks, X rejects, U takes the mark away)"));
    addRow(*m_marks, tr("Any mark"), Marks::All);
    addRow(*m_marks, tr("Picked"), Marks::Picked);
    addRow(*m_marks, tr("Not rejected"), Marks::NotRejected);
    addRow(*m_marks, tr("Unmarked"), Marks::Unmarked);
    addRow(*m_marks, tr("Rejected"), Marks::Rejected);
    m_flags = addCombo(QStringLiteral("flagsFilterComboBox"), tr("Flags"), tr("Show only photos with this answer"));
    m_flags->addItem(tr("Any flags"), -1);
    const auto flags = scoring::flagDescriptions();
    for (int answer = 0; answer < 3; ++answer) {
        for (int flag = 0; flag < scoring::flagCount; ++flag) {
            const QString &title = flags[static_cast<std::size_t>(flag)].title;
            const QString text = answer == 0 ? tr("%1: yes").arg(title) : answer == 1 ? tr("%1: no").arg(title) : tr("%1: not looked at").arg(title);
            const scoring::FlagAnswer answers[] = {scoring::FlagAnswer::Yes, scoring::FlagAnswer::No, scoring::FlagAnswer::NotLookedAt};
            m_flags->addItem(text, flag * 4 + static_cast<int>(answers[answer]));
        }
        if (answer < 2)
            m_flags->insertSeparator(m_flags->count());
    }
    m_clear = new QToolButton;
    m_clear->setObjectName(QStringLiteral("clearFilterButton"));
    m_clear->setIcon(icon(Icon::Close));
    m_clear->setAccessibleName(tr("Show all photos"));
    m_clear->setToolTip(tr("Show all photos: take every filter away"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setEnabled(false);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clearFilter);
    row->addWidget(m_clear);
    row->addStretch(1);

    m_sort = addCombo(QStringLiteral("sortComboBox"), tr("Sort"), tr("The order of the photos (B: best first)"));
    addRow(*m_sort, tr("Best first"), SortBy::Best);
    addRow(*m_sort, tr("Lowest first"), SortBy::Worst);
    addRow(*m_sort, tr("By name"), SortBy::Name);
    addRow(*m_sort, tr("By time taken"), SortBy::Taken);
    addRow(*m_sort, tr("As added"), SortBy::Added);
    m_group = addCombo(QStringLiteral("groupComboBox"), tr("Group"), tr("Which photos show the same animal; Ctrl+G groups the selected ones by hand"));
    addRow(*m_group, tr("By folder"), library::GroupBy::Folder);
    addRow(*m_group, tr("By time and look"), library::GroupBy::TimeAndLook);
    addRow(*m_group, tr("No groups"), library::GroupBy::Nothing);

    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::retellFilter);
    m_search->installEventFilter(this);
    connect(m_score, &RangeSlider::rangeChanged, this, &FilterBar::retellFilter);
    for (QComboBox *combo : {m_stars, m_marks, m_flags})
        connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::retellFilter);
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isSetting)
            emit sortChanged(sortBy());
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isSetting)
            emit groupChanged(groupBy());
    });
    retellFilter();
}

QComboBox *FilterBar::addCombo(const QString &objectName, const QString &name, const QString &toolTip)
{
    auto *combo = new ElidedCombo(5);
    combo->setObjectName(objectName);
    combo->setAccessibleName(name);
    combo->setToolTip(toolTip);
    layout()->addWidget(combo);
    return combo;
}

PhotoFilter FilterBar::filter() const
{
    PhotoFilter filter;
    filter.scoreFrom = m_score->from();
    filter.scoreTo = m_score->to();
    filter.minimumStars = m_stars->currentData().toInt();
    filter.marks = valueOf<Marks>(*m_marks);
    if (const int flag = m_flags->currentData().toInt(); flag >= 0) {
        filter.flag = flag / 4;
        filter.answer = static_cast<scoring::FlagAnswer>(flag % 4);
    }
    filter.text = m_search->text().trimmed();
    return filter;
}

SortBy FilterBar::sortBy() const
{
    return valueOf<SortBy>(*m_sort);
}

library::GroupBy FilterBar::groupBy() const
{
    return valueOf<library::GroupBy>(*m_group);
}

void FilterBar::setFilter(const PhotoFilter &filter)
{
    m_isSetting = true;
    m_search->setText(filter.text);
    m_score->setRange(filter.scoreFrom, filter.scoreTo);
    choose(*m_stars, filter.minimumStars);
    choose(*m_marks, filter.marks);
    m_flags->setCurrentIndex(filter.flag < 0 ? 0 : std::max(0, m_flags->findData(filter.flag * 4 + static_cast<int>(filter.answer))));
    m_isSetting = false;
    retellFilter();
}

void FilterBar::setSortBy(SortBy sortBy)
{
    choose(*m_sort, sortBy);
}

void FilterBar::setGroupBy(library::GroupBy groupBy)
{
    m_isSetting = true;
    choose(*m_group, groupBy);
    m_isSetting = false;
}

void FilterBar::addTools(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(action->objectName().replace(QLatin1String("Action"), QLatin1String("Button")));
        button->setAccessibleName(action->iconText());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout()->addWidget(button);
    }
}

/// The field is left by keys: Esc takes the words away first; Enter and Down keep them.
bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
    if (key != Qt::Key_Escape && !leaves)
        return QWidget::eventFilter(watched, event);
    event->accept(); // Esc would stop the scoring
    if (event->type() == QEvent::KeyPress) {
        if (key == Qt::Key_Escape && !m_search->text().isEmpty())
            m_search->clear();
        else
            emit searchLeft();
    }
    return true;
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::retellFilter()
{
    if (m_isSetting)
        return;
    m_scoreText->setText(QStringLiteral("%1\u2013%2").arg(m_score->from()).arg(m_score->to()));
    const PhotoFilter now = filter();
    m_clear->setEnabled(!now.isEmpty());
    emit filterChanged(now);
}

} // namespace pawtrait::ui
