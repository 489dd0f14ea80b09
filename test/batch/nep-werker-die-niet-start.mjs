throw new Error('deze werker start nooit');
