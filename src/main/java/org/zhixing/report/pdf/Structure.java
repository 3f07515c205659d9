package org.zhixing.report.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** The document's structure: which part each painted thing belongs to, for those who hear it read. */
final class Structure {

    private final Map<Tag, PDStructureElement> elements = new IdentityHashMap<>();
    private final Map<Integer, COSObjectable> parents = new TreeMap<>();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();

    Structure(Tag document) {
        PDStructureElement top = element(document, null);
        top.setParent(root);
        root.appendKid(top);
    }

    private PDStructureElement element(Tag tag, @org.jspecify.annotations.Nullable PDStructureElement parent) {
        PDStructureElement element = new PDStructureElement(tag.role(), parent);
        if (tag.alt() != null) {
            element.setAlternateDescription(tag.alt());
        }
        if (tag.role().equals(Tag.HEAD)) {
            PDTableAttributeObject attributes = new PDTableAttributeObject();
            attributes.setScope(PDTableAttributeObject.SCOPE_COLUMN);
            element.addAttribute(attributes);
        }
        elements.put(tag, element);
        for (Tag part : tag.parts()) {
            element.appendKid(element(part, element));
        }
        return element;
    }

    /** The contents of one page, numbered as they are painted. */
    final class OnPage {
        private final PDPage page;
        private final List<PDStructureElement> owners = new ArrayList<>();

        private OnPage(PDPage page) {
            this.page = page;
        }

        /** The number of the next content, which belongs to this part. */
        PDPropertyList content(Tag tag) {
            PDStructureElement element = elements.get(tag);
            if (element == null) {
                throw new IllegalArgumentException("a part outside the document: " + tag.role());
            }
            int number = owners.size();
            owners.add(element);
            PDMarkedContentReference reference = new PDMarkedContentReference();
            reference.setMCID(number);
            reference.setPage(page);
            element.appendKid(reference);
            PDPropertyList properties = PDPropertyList.create(new org.apache.pdfbox.cos.COSDictionary());
            properties.getCOSObject().setInt(COSName.MCID, number);
            return properties;
        }

        void close(int pageNumber) {
            COSArray array = new COSArray();
            owners.forEach(owner -> array.add(owner.getCOSObject()));
            parents.put(pageNumber, () -> array);
            page.setStructParents(pageNumber);
            page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        }
    }

    OnPage on(PDPage page) {
        return new OnPage(page);
    }

    void into(PDDocument document) {
        PDNumberTreeNode tree = new PDNumberTreeNode(COSObjectable.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
    }
}
