// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FractionalBuyAsset} from "./FractionalBuyAsset.sol";
import {InterestOnlyAsset} from "./InterestOnlyAsset.sol";
import {Token} from "./Token.sol";

/// Makes the contract of an asset and announces it, in this order: the first events of the child precede its name.
contract AssetFactory {
    address public immutable assetManager = msg.sender;

    event AssetDeployed(
        address indexed contractAddress,
        address indexed assetManager,
        string indexed category,
        string name,
        string symbol,
        string metadataUrl,
        string legalAgreementUrl,
        bytes32 legalAgreementHash,
        uint256 tokenPrice,
        uint256 maxSupply,
        uint256 lockupEndTimestamp,
        uint256 minimumInvestment,
        uint256 deployedAt
    );

    struct Terms {
        /// Decides the address, with this factory's.
        bytes32 salt;
        string category;
        string name;
        string symbol;
        string metadataUrl;
        string legalAgreementUrl;
        bytes32 legalAgreementHash;
        uint256 tokenPrice;
        /// Tokens of 18 decimals; for interest, the soft cap in people.
        uint256 maxSupply;
        uint256 lockupEndTimestamp;
        uint256 minimumInvestment;
    }

    modifier onlyManager() {
        require(msg.sender == assetManager, "AssetFactory: not the manager");
        _;
    }

    function deployFractional(Terms calldata terms, Token currency) external onlyManager {
        FractionalBuyAsset asset = new FractionalBuyAsset{salt: terms.salt}();
        asset.initialise(
            terms.name,
            terms.symbol,
            currency,
            assetManager,
            terms.tokenPrice,
            terms.maxSupply,
            terms.minimumInvestment
        );
        _announce(address(asset), terms);
    }

    function deployInterest(Terms calldata terms) external onlyManager {
        InterestOnlyAsset asset = new InterestOnlyAsset{salt: terms.salt}();
        asset.initialise(terms.name, assetManager, terms.maxSupply);
        _announce(address(asset), terms);
    }

    function _announce(address asset, Terms memory terms) private {
        emit AssetDeployed(
            asset,
            assetManager,
            terms.category,
            terms.name,
            terms.symbol,
            terms.metadataUrl,
            terms.legalAgreementUrl,
            terms.legalAgreementHash,
            terms.tokenPrice,
            terms.maxSupply,
            terms.lockupEndTimestamp,
            terms.minimumInvestment,
            block.timestamp
        );
    }
}
