package io.zhanbo.submission.receipt;

import io.zhanbo.submission.person.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An entry's receipts; they name nobody, but hold digests of what was handed in. Whoever has one can still show it. */
@ApplicationScoped
class ReceiptHolding implements Holding {

    private final Receipts receipts;

    ReceiptHolding(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public String name() {
        return "receipts";
    }

    @Override
    public List<ReceiptResource.ReceiptView> show(String entryId) {
        return receipts.of(entryId).stream()
                .map(ReceiptResource.ReceiptView::of)
                .toList();
    }

    @Override
    public void drop(String entryId) {
        receipts.forget(entryId);
    }
}
