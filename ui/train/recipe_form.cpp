#include "train/recipe_form.h"

#include "parts/elided_combo.h"
#include "settings/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>

#include <algorithm>

namespace pawtrait::ui {

namespace {

using training::RecipeField;

/// "learning_rate" gives "learningRate".
QString camelCase(const QString &key)
{
    QString name;
    for (const QString &part : key.split(QLatin1Char('_')))
        name += name.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    return name;
}

} // namespace

RecipeForm::RecipeForm(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("recipeFormScrollArea"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void RecipeForm::setRecipe(const training::Recipe &recipe)
{
    const bool isOtherKind = !m_recipe || m_recipe->kind != recipe.kind;
    m_recipe = recipe;
    if (isOtherKind)
        build();
    fill();
    if (isOtherKind && !m_helped.isEmpty() && helpOf(m_helped).isEmpty()) {
        m_helped.clear();
        emit helpAsked({});
    }
}

QString RecipeForm::helpOf(const QString &key) const
{
    const auto field = std::find_if(m_fields.begin(), m_fields.end(), [&](const RecipeField &f) { return f.key == key; });
    return field == m_fields.end() ? QString() : field->help;
}

QWidget *RecipeForm::editorOf(const RecipeField &field)
{
    const QString name = camelCase(field.key);
    const QString key = field.key;
    const auto edit = [this, key](const QString &value) {
        if (!m_isFilling)
            emit edited(key, value);
    };
    switch (field.type) {
    case RecipeField::Type::Switch: {
        auto *box = new QCheckBox;
        box->setObjectName(name + QStringLiteral("CheckBox"));
        connect(box, &QCheckBox::toggled, this, [edit](bool on) { edit(on ? QStringLiteral("true") : QStringLiteral("false")); });
        return box;
    }
    case RecipeField::Type::Word: {
        auto *box = new ElidedCombo(6);
        box->setObjectName(name + QStringLiteral("ComboBox"));
        for (qsizetype i = 0; i < field.words.size(); ++i)
            box->addItem(field.wordTitles[i], field.words[i]);
        connect(box, &QComboBox::currentIndexChanged, this, [edit, box](int row) {
            if (row >= 0)
                edit(box->itemData(row).toString());
        });
        return box;
    }
    case RecipeField::Type::Whole: {
        auto *box = new QSpinBox;
        box->setObjectName(name + QStringLiteral("SpinBox"));
        box->setRange(static_cast<int>(field.least), static_cast<int>(field.most));
        box->setGroupSeparatorShown(false);
        connect(box, &QSpinBox::valueChanged, this, [edit](int value) { edit(QString::number(value)); });
        return box;
    }
    case RecipeField::Type::Number:
    case RecipeField::Type::Text: break;
    }
    auto *line = new QLineEdit;
    line->setObjectName(name + QStringLiteral("LineEdit"));
    if (field.type == RecipeField::Type::Number)
        line->setAlignment(Qt::AlignRight);
    connect(line, &QLineEdit::editingFinished, this, [edit, line] {
        if (!line->isModified())
            return;
        line->setModified(false);
        edit(line->text());
    });
    return line;
}

void RecipeForm::build()
{
    m_fields = training::recipeFields(m_recipe->kind);
    m_editors.clear();
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(design::spacing, 0, design::spacing, design::spacing);
    grid->setHorizontalSpacing(design::spacing);
    grid->setVerticalSpacing(design::spacing / 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    QString group;
    int row = 0;
    for (const RecipeField &field : m_fields) {
        if (field.group != group) {
            group = field.group;
            auto *heading = new QLabel(group);
            QFont bold = heading->font();
            bold.setBold(true);
            heading->setFont(bold);
            heading->setContentsMargins(0, row == 0 ? 0 : design::spacing, 0, 0);
            grid->addWidget(heading, row++, 0, 1, 2);
        }
        QWidget *editor = editorOf(field);
        auto *title = new QLabel(field.title);
        title->setBuddy(editor);
        title->setWordWrap(true);
        const QString tip = QStringLiteral("<p>%1</p><p><tt>%2</tt></p>").arg(field.help.toHtmlEscaped(), field.key);
        title->setToolTip(tip);
        editor->setToolTip(tip);
        editor->setAccessibleName(field.title);
        editor->setAccessibleDescription(field.help);
        editor->setProperty("recipeKey", field.key);
        editor->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form and changes nothing
        editor->installEventFilter(this);
        if (field.type != RecipeField::Type::Switch) { // in a narrow panel both columns give way: nothing may stand beyond the edge
            editor->setMinimumWidth(fontMetrics().averageCharWidth() * 11);
            editor->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
        }
        grid->addWidget(title, row, 0);
        grid->addWidget(editor, row++, 1);
        m_editors.push_back(editor);
    }
    grid->setRowStretch(row, 1);
    setWidget(content); // the old one goes with its rows
}

void RecipeForm::fill()
{
    m_isFilling = true;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const QString value = training::settingText(*m_recipe, m_fields[i].key);
        if (auto *check = qobject_cast<QCheckBox *>(m_editors[i])) {
            check->setChecked(value == QLatin1String("true"));
        } else if (auto *combo = qobject_cast<QComboBox *>(m_editors[i])) {
            if (combo->findData(value) < 0)
                combo->addItem(value, value); // another name of a known network
            combo->setCurrentIndex(combo->findData(value));
        } else if (auto *spin = qobject_cast<QSpinBox *>(m_editors[i])) {
            spin->setValue(value.toInt());
        } else if (auto *line = qobject_cast<QLineEdit *>(m_editors[i])) {
            if (line->text() != value) {
                line->setText(value);
                line->setCursorPosition(0); // where it is too narrow its beginning shows
            }
        }
    }
    m_isFilling = false;
}

bool RecipeForm::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->property("recipeKey").isValid()) // the area watches its own parts through this too
        return QScrollArea::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Wheel: // goes on to the area
        if (!static_cast<QWidget *>(watched)->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::FocusIn: ensureWidgetVisible(static_cast<QWidget *>(watched)); [[fallthrough]];
    case QEvent::Enter:
        m_helped = watched->property("recipeKey").toString();
        emit helpAsked(helpOf(m_helped));
        break;
    default: break;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace pawtrait::ui
