--liquibase formatted sql
--changeset qinxue:0001-tenant-marker
SELECT 1;
