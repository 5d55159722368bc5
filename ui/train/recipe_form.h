#pragma once

#include "training/recipe_fields.h"

#include <QScrollArea>

#include <optional>

class QLabel;

namespace pawtrait::ui {

/// A recipe's settings as a form, made from its fields: a row each, with help in plain words. Window thread.
class RecipeForm : public QScrollArea {
    Q_OBJECT

public:
    explicit RecipeForm(QWidget *parent = nullptr);

    void setRecipe(const training::Recipe &recipe);
    /// The help of a field, for the line below the form.
    QString helpOf(const QString &key) const;

signals:
    /// A row was changed to a value that withSetting() has to judge.
    void edited(const QString &key, const QString &value);
    /// Empty: the setting whose help was shown is not in this recipe.
    void helpAsked(const QString &help);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *editorOf(const training::RecipeField &field);
    void fill();

    std::optional<training::Recipe> m_recipe;
    std::vector<training::RecipeField> m_fields;
    std::vector<QWidget *> m_editors; ///< one a field
    QString m_helped;                 ///< key of the setting whose help was asked for last
    bool m_isFilling = false;
};

} // namespace pawtrait::ui
