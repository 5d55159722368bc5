#!/usr/bin/env python3
"""Brings texts that lupdate found into the languages' files and leaves what is translated as it is.

    merge.py template EXTRACTED.ts LIBRARIES.json OUT.ts    all texts in one context, "pawtrait", each once; also what the libraries are for
    merge.py update TEMPLATE.ts LANGUAGE.ts ...             adds new texts (unfinished), takes out those that are gone

The program looks texts up in that one context (ui/settings/language.cpp), because lupdate files a free function's tr() under its namespace and a
member's under its class. pawtrait_en.ts holds only texts with a number, for their plurals.
"""
import json
import os
import sys
import xml.etree.ElementTree as tree

PLURAL_FORMS = {"en": 2, "de": 2, "es": 2, "zh_CN": 1}


def messages(root):
    for message in root.iter("message"):
        yield (message.findtext("source") or "", message.findtext("comment") or ""), message


def write(root, path):
    tree.indent(root, "    ")
    text = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + tree.tostring(root, encoding="unicode") + "\n"
    if os.path.exists(path) and open(path, encoding="utf-8").read() == text:
        return
    with open(path + ".part", "w", encoding="utf-8") as out:
        out.write(text)
    os.replace(path + ".part", path)


def file_of(language):
    root = tree.Element("TS", {"version": "2.1", "sourcelanguage": "en", **({"language": language} if language else {})})
    context = tree.SubElement(root, "context")
    tree.SubElement(context, "name").text = "pawtrait"
    return root, context


def template(extracted, libraries, out):
    found = {}
    for key, message in messages(tree.parse(extracted).getroot()):
        for location in message.findall("location"):
            message.remove(location)
        known = found.setdefault(key, message)
        if message.get("numerus") == "yes":
            known.set("numerus", "yes")
        if known is not message and known.find("extracomment") is None and message.find("extracomment") is not None:
            known.insert(1, message.find("extracomment"))
    with open(libraries, encoding="utf-8") as file:
        for library in json.load(file):
            message = tree.Element("message")
            tree.SubElement(message, "source").text = library["purpose"]
            tree.SubElement(message, "extracomment").text = "what the program uses " + library["name"] + " for"
            tree.SubElement(message, "translation", {"type": "unfinished"})
            found.setdefault((library["purpose"], ""), message)
    root, context = file_of(None)
    context.extend(found[key] for key in sorted(found))
    write(root, out)


def update(template_file, path):
    language = os.path.basename(path)[len("pawtrait_"):-len(".ts")]
    done = {key: message.find("translation") for key, message in messages(tree.parse(path).getroot())} if os.path.exists(path) else {}
    root, context = file_of(language)
    for key, message in messages(tree.parse(template_file).getroot()):
        numerus = message.get("numerus") == "yes"
        if language == "en" and not numerus:
            continue
        if done.get(key) is not None:
            message.remove(message.find("translation"))
            message.append(done[key])
        elif numerus:
            translation = message.find("translation")
            translation[:] = [tree.Element("numerusform") for form in range(PLURAL_FORMS[language])]
        context.append(message)
    write(root, path)


if len(sys.argv) == 5 and sys.argv[1] == "template":
    template(sys.argv[2], sys.argv[3], sys.argv[4])
elif len(sys.argv) >= 4 and sys.argv[1] == "update":
    for language_file in sys.argv[3:]:
        update(sys.argv[2], language_file)
else:
    sys.exit(__doc__)
