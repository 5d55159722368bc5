#include "train/recipe_text.h"

#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace pawtrait::ui {

namespace {

constexpr int gap = 6;

QColor faultColour(const QPalette &palette)
{
    QColor colour = palette.color(QPalette::Base).lightness() < 128 ? QColor(255, 138, 56) : QColor(213, 94, 0);
    colour.setAlphaF(0.28F);
    return colour;
}

} // namespace

class RecipeText::Numbers : public QWidget {
public:
    explicit Numbers(RecipeText *text) : QWidget(text), m_text(text) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintNumbers(event); }

private:
    RecipeText *m_text;
};

RecipeText::RecipeText(QWidget *parent) : QPlainTextEdit(parent), m_numbers(new Numbers(this))
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(std::max(7.0, this->font().pointSizeF() - 1));
    setFont(font);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &RecipeText::place);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    });
    place();
}

void RecipeText::replaceText(const QString &text)
{
    if (text == toPlainText())
        return;
    const bool isFirst = document()->isEmpty() && !document()->isUndoAvailable();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    if (isFirst)
        document()->clearUndoRedoStacks(); // an empty editor is nothing to go back to
}

void RecipeText::markFault(int line)
{
    m_faultLine = line;
    QList<QTextEdit::ExtraSelection> marks;
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(faultColour(palette()));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(block);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_numbers->update();
}

void RecipeText::place()
{
    const int digits = static_cast<int>(QString::number(std::max(10, blockCount())).size());
    const int width = digits * fontMetrics().horizontalAdvance(QLatin1Char('9')) + 2 * gap;
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void RecipeText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    place();
}

void RecipeText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_faultLine > 0)
        markFault(m_faultLine);
}

void RecipeText::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const double height = blockBoundingRect(block).height();
        const bool isFault = block.blockNumber() + 1 == m_faultLine;
        if (isFault)
            painter.fillRect(QRectF(0, top, m_numbers->width(), height), faultColour(palette()));
        painter.setPen(palette().color(isFault ? QPalette::Text : QPalette::PlaceholderText));
        painter.drawText(QRectF(0, top, m_numbers->width() - gap, height), Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        top += height;
    }
}

} // namespace pawtrait::ui
