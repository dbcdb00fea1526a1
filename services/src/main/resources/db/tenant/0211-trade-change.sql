--liquibase formatted sql
--changeset qinxue:0211-trade-change
-- When a trade was last changed; counting a trade's people within an office's scope needs no visit to their records.
ALTER TABLE trade ADD changed_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX staff_trade_office ON staff (trade, office_path);
DROP INDEX staff_trade;
