#include "help/help_window.h"

#include "parts/icons.h"
#include "settings/theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pawtrait::ui {

namespace {

const QString cardName = QStringLiteral("model-card");

QToolButton *toolButton(const QString &objectName, Icon which, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(icon(which));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    return button;
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QWidget(parent, Qt::Window), m_pages(helpPages())
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Help"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *splitter = new QSplitter;
    splitter->setContentsMargins(design::spacing, design::spacing, 0, 0);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("helpPagesListWidget"));
    m_list->setAccessibleName(tr("Help pages"));
    m_list->setProperty("pageList", true);
    m_list->ensurePolished(); // before the first item is measured
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    for (const HelpPage &entry : m_pages) {
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(Qt::UserRole, entry.name);
        item->setToolTip(entry.title);
    }
    auto *card = new QListWidgetItem(tr("The model in use"), m_list);
    card->setData(Qt::UserRole, cardName);
    m_text = new QTextBrowser;
    m_text->setObjectName(QStringLiteral("helpTextBrowser"));
    m_text->setAccessibleName(tr("Help page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({220, 580});
    column->addWidget(splitter, 1);

    m_findBar = new QWidget;
    auto *line = new QHBoxLayout(m_findBar);
    line->setContentsMargins(design::spacing, design::spacing / 2, design::spacing, design::spacing / 2);
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("helpFindLineEdit"));
    m_find->setPlaceholderText(tr("Find on this page"));
    m_find->setAccessibleName(tr("Find on this page"));
    m_find->setClearButtonEnabled(true);
    m_found = new QLabel;
    m_found->setObjectName(QStringLiteral("helpFoundLabel"));
    QToolButton *previous = toolButton(QStringLiteral("helpFindPreviousButton"), Icon::Up, tr("Previous place (Shift+F3)"));
    QToolButton *next = toolButton(QStringLiteral("helpFindNextButton"), Icon::Down, tr("Next place (F3)"));
    QToolButton *end = toolButton(QStringLiteral("helpFindCloseButton"), Icon::Close, tr("End the search (Esc)"));
    line->addWidget(m_find, 1);
    line->addWidget(m_found);
    for (QToolButton *button : {previous, next, end})
        line->addWidget(button);
    m_findBar->hide();
    column->addWidget(m_findBar);

    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (!item)
            return;
        const QString name = item->data(Qt::UserRole).toString();
        if (m_history.isEmpty() || m_history.last() != name)
            m_history.append(name);
        load();
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::openLink);
    connect(m_find, &QLineEdit::textChanged, this, [this] { find(false, true); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(false, false); });
    connect(next, &QToolButton::clicked, this, [this] { find(false, false); });
    connect(previous, &QToolButton::clicked, this, [this] { find(true, false); });
    connect(end, &QToolButton::clicked, this, &HelpWindow::endFinding);
    const auto key = [this](const QKeySequence &sequence, auto run) { connect(new QShortcut(sequence, this), &QShortcut::activated, this, run); };
    key(QKeySequence::Find, [this] { startFinding(); });
    key(QKeySequence(Qt::Key_F3), [this] { find(false, false); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { find(true, false); });
    key(QKeySequence(Qt::Key_Escape), [this] {
        if (m_findBar->isVisible())
            endFinding();
        else
            close();
    });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] {
        if (m_history.size() > 1) {
            m_history.removeLast();
            showPage(m_history.last());
        }
    });
    resize(840, 600);
    m_list->setCurrentRow(0);
}

QString HelpWindow::page() const
{
    return m_list->currentItem()->data(Qt::UserRole).toString();
}

void HelpWindow::showPage(const QString &name)
{
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == name)
            row = i;
    }
    if (m_list->currentRow() == row)
        load(); // the keys or the model may be others by now
    m_list->setCurrentRow(row);
    show();
    raise();
    activateWindow();
}

void HelpWindow::load()
{
    const QString name = page();
    if (name == cardName) {
        const QString html = m_modelCard ? m_modelCard() : QString();
        m_text->setHtml(
            html.isEmpty()
                ? QStringLiteral("<h1>%1</h1><p>%2</p>").arg(tr("No model"), tr("There is no model open, so there is nothing to say about it. Choose one in the settings."))
                : html);
    } else {
        const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const HelpPage &entry) { return entry.name == name; });
        QString markdown = found->markdown;
        if (name == QLatin1String("keys") && m_actions)
            markdown += keysMarkdown(m_actions());
        if (name == QLatin1String("flags"))
            markdown += flagsMarkdown();
        m_text->setMarkdown(markdown);
    }
    QTextDocument *document = m_text->document();
    document->setDocumentMargin(3 * design::spacing);
    // The importers know no spacing: lines and cells that can be read at a glance.
    const QList<QTextFrame *> frames = document->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setCellPadding(design::spacing / 2.0);
            format.setCellSpacing(0);
            table->setFormat(format);
        }
    }
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format;
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        cursor.mergeBlockFormat(format);
    }
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
    if (m_findBar->isVisible())
        find(false, true);
}

void HelpWindow::openLink(const QUrl &link)
{
    QString name = link.path();
    if (link.scheme().isEmpty() && name.endsWith(QLatin1String(".md")))
        showPage(name.chopped(3));
}

void HelpWindow::startFinding()
{
    m_findBar->show();
    m_find->setFocus();
    m_find->selectAll();
    find(false, true);
}

void HelpWindow::endFinding()
{
    m_findBar->hide();
    m_text->setExtraSelections({});
    m_text->setFocus();
}

void HelpWindow::find(bool backwards, bool fromStart)
{
    const QString wanted = m_find->text();
    QList<QTextEdit::ExtraSelection> places;
    if (!wanted.isEmpty()) {
        for (QTextCursor at = m_text->document()->find(wanted); !at.isNull(); at = m_text->document()->find(wanted, at)) {
            QTextEdit::ExtraSelection place;
            place.cursor = at;
            QColor mark = palette().color(QPalette::Highlight);
            mark.setAlphaF(0.35f);
            place.format.setBackground(mark);
            places.append(place);
        }
    }
    m_text->setExtraSelections(places);
    if (places.isEmpty()) {
        m_found->setText(wanted.isEmpty() ? QString() : tr("Not found"));
        return;
    }
    const QTextCursor here = m_text->textCursor();
    qsizetype chosen = backwards ? places.size() - 1 : 0;
    if (!backwards) {
        const int from = fromStart ? here.selectionStart() : here.selectionEnd();
        for (qsizetype i = places.size(); i-- > 0;)
            chosen = places.at(i).cursor.selectionStart() >= from ? i : chosen;
    } else {
        for (qsizetype i = 0; i < places.size(); ++i)
            chosen = places.at(i).cursor.selectionEnd() <= here.selectionStart() ? i : chosen;
    }
    m_text->setTextCursor(places.at(chosen).cursor);
    m_text->ensureCursorVisible();
    m_found->setText(tr("%1 of %2").arg(chosen + 1).arg(places.size()));
}

void HelpWindow::changeEvent(QEvent *event)
{
    // Links are coloured when a page is read in.
    if (event->type() == QEvent::PaletteChange)
        load();
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Help"));
        m_list->item(m_list->count() - 1)->setText(tr("The model in use"));
        load();
    }
    QWidget::changeEvent(event);
}

} // namespace pawtrait::ui
