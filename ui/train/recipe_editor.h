#pragma once

#include "common/result.h"
#include "training/recipe.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;

namespace pawtrait::ui {

class RecipeForm;
class RecipeText;

/// A recipe chosen from the shipped ones or a file, as a form and as JSON side by side; either edits the other. Window thread.
class RecipeEditor : public QWidget {
    Q_OBJECT

public:
    explicit RecipeEditor(QWidget *parent = nullptr);

    /// The last recipe that was whole.
    const training::Recipe &recipe() const { return m_recipe; }
    /// What is on screen is that recipe, without a fault.
    bool isValid() const { return m_isValid; }
    /// Takes over the text of an editor in another language.
    void continueFrom(const RecipeEditor &other);
    void setRecipe(const training::Recipe &recipe);
    /// Reads a file; its fault is shown in the JSON, which then holds the file's text.
    void open(const QString &path);
    Result<void> saveTo(const QString &path) const;

signals:
    void changed();
    void openAsked();
    void saveAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseShipped(int row);
    void takeSetting(const QString &key, const QString &value);
    void takeWhole(const QString &text);
    void takeText();
    void takeRecipe(const training::Recipe &recipe, bool writeText);
    void sayFault(const QString &text, int line);

    training::Recipe m_recipe;
    bool m_isValid = true;
    bool m_isWriting = false;
    QString m_fileName;
    QComboBox *m_chooser;
    QLabel *m_purpose, *m_help, *m_fault;
    QSplitter *m_splitter;
    RecipeForm *m_form;
    RecipeText *m_text;
};

} // namespace pawtrait::ui
