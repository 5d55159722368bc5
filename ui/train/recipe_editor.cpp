#include "train/recipe_editor.h"

#include "common/files.h"
#include "parts/icons.h"
#include "settings/theme.h"
#include "train/recipe_form.h"
#include "train/recipe_text.h"
#include "training/recipe_fields.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QResizeEvent>
#include <QSplitter>
#include <QToolButton>

namespace pawtrait::ui {

namespace {

constexpr qint64 mostRecipeBytes = 1'000'000;
constexpr int sideBySideLetters = 78; ///< from so many letters' width on

QToolButton *toolButton(const QString &name, Icon which, const QString &words)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(which));
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace

RecipeEditor::RecipeEditor(QWidget *parent)
    : QWidget(parent),
      m_chooser(new QComboBox),
      m_purpose(new QLabel),
      m_help(new QLabel),
      m_fault(new QLabel),
      m_splitter(new QSplitter),
      m_form(new RecipeForm),
      m_text(new RecipeText)
{
    setObjectName(QStringLiteral("recipeEditorWidget"));
    m_chooser->setObjectName(QStringLiteral("recipeComboBox"));
    m_chooser->setAccessibleName(tr("Recipe"));
    m_chooser->setToolTip(tr("How the model is made: the recipes that came with the program"));
    for (const QString &name : training::shippedRecipeNames()) {
        m_chooser->addItem(name);
        m_chooser->setItemData(m_chooser->count() - 1, training::recipePurpose(name), Qt::ToolTipRole);
    }
    connect(m_chooser, &QComboBox::activated, this, &RecipeEditor::chooseShipped);
    auto *openButton = toolButton(QStringLiteral("openRecipeToolButton"), Icon::Folder, tr("Open recipe..."));
    auto *saveButton = toolButton(QStringLiteral("saveRecipeToolButton"), Icon::Export, tr("Save this recipe..."));
    connect(openButton, &QToolButton::clicked, this, &RecipeEditor::openAsked);
    connect(saveButton, &QToolButton::clicked, this, &RecipeEditor::saveAsked);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(design::spacing, 0, design::spacing, 0);
    top->addWidget(m_chooser, 1);
    top->addWidget(openButton);
    top->addWidget(saveButton);

    for (auto [label, name] : {std::pair{m_purpose, "recipePurposeLabel"}, {m_help, "fieldHelpLabel"}, {m_fault, "recipeFaultLabel"}}) {
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(design::spacing, 0, design::spacing, 0);
    }
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_help->setMinimumHeight(fontMetrics().height() * 3); // the form does not jump when the help is short
    m_help->setText(tr("Point at a setting to read what it does."));
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold = m_fault->font();
    bold.setBold(true);
    m_fault->setFont(bold);
    m_fault->hide();

    m_text->setObjectName(QStringLiteral("recipePlainTextEdit"));
    m_text->setAccessibleName(tr("The recipe as JSON"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_splitter->setObjectName(QStringLiteral("recipeSplitter"));
    m_splitter->setOrientation(Qt::Vertical);
    m_splitter->addWidget(m_form);
    m_splitter->addWidget(m_text);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    connect(m_form, &RecipeForm::edited, this, &RecipeEditor::takeSetting);
    connect(m_form, &RecipeForm::helpAsked, this, [this](const QString &help) { m_help->setText(help.isEmpty() ? tr("Point at a setting to read what it does.") : help); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isWriting)
            takeText();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_purpose);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_fault);
    layout->addWidget(m_help);
    m_chooser->setCurrentText(QStringLiteral("fine-tune-default"));
    chooseShipped(m_chooser->currentIndex());
}

void RecipeEditor::chooseShipped(int row)
{
    if (const auto recipe = training::shippedRecipe(m_chooser->itemText(row)))
        setRecipe(*recipe);
}

void RecipeEditor::setRecipe(const training::Recipe &recipe)
{
    m_fileName = recipe.name;
    takeRecipe(recipe, true);
}

void RecipeEditor::continueFrom(const RecipeEditor &other)
{
    m_fileName = other.m_fileName;
    takeWhole(other.m_text->toPlainText());
    m_text->document()->clearUndoRedoStacks(); // what was in the editor before was never on screen
}

void RecipeEditor::open(const QString &path)
{
    const auto bytes = readFile(path, mostRecipeBytes);
    if (!bytes)
        return sayFault(bytes.error().userText, 0);
    m_fileName = path;
    takeWhole(QString::fromUtf8(*bytes));
}

void RecipeEditor::takeWhole(const QString &text)
{
    m_isWriting = true;
    m_text->replaceText(text);
    m_isWriting = false;
    takeText();
}

Result<void> RecipeEditor::saveTo(const QString &path) const
{
    return writeFile(path, training::recipeToJson(m_recipe));
}

void RecipeEditor::takeSetting(const QString &key, const QString &value)
{
    auto changed = training::withSetting(m_recipe, key + QLatin1Char('=') + value);
    if (!changed)
        return sayFault(changed.error().userText, 0);
    takeRecipe(*changed, true);
}

void RecipeEditor::takeText()
{
    int line = 0;
    const auto recipe = training::readRecipe(m_text->toPlainText().toUtf8(), m_fileName, &line);
    if (!recipe)
        return sayFault(recipe.error().userText, line);
    takeRecipe(*recipe, false);
}

void RecipeEditor::takeRecipe(const training::Recipe &recipe, bool writeText)
{
    m_recipe = recipe;
    m_isValid = true;
    m_fault->hide();
    m_text->markFault(0);
    m_form->setRecipe(recipe);
    if (writeText) {
        m_isWriting = true;
        m_text->replaceText(QString::fromUtf8(training::recipeToJson(recipe)).trimmed());
        m_isWriting = false;
    }
    const auto shipped = training::shippedRecipe(recipe.name);
    const bool isAsShipped = shipped && training::recipeToJson(*shipped) == training::recipeToJson(recipe);
    m_chooser->setCurrentIndex(m_chooser->findText(recipe.name));
    if (m_chooser->currentIndex() < 0)
        m_chooser->setPlaceholderText(recipe.name);
    const QString purpose = training::recipePurpose(recipe.name);
    m_purpose->setText(isAsShipped || purpose.isEmpty() ? purpose : purpose + QLatin1Char(' ') + tr("(changed)"));
    m_purpose->setVisible(!m_purpose->text().isEmpty());
    emit changed();
}

void RecipeEditor::sayFault(const QString &text, int line)
{
    m_isValid = false;
    m_fault->setText(text);
    m_fault->show();
    m_text->markFault(line);
    emit changed();
}

void RecipeEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() >= fontMetrics().averageCharWidth() * sideBySideLetters ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != wanted)
        m_splitter->setOrientation(wanted);
}

} // namespace pawtrait::ui
