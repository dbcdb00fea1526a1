package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.StaffIndex.Away;

/** Where Elasticsearch is to be had. */
interface Elasticsearch extends AutoCloseable {
    /**
     * The cluster or node that is up.
     *
     * @throws Away while none is
     */
    Cluster cluster();

    @Override
    void close();
}
